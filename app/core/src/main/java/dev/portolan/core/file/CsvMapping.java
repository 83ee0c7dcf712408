package dev.portolan.core.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says which column of somebody's table holds what a column of an import wants.
///
/// @param positions of the columns that there are, from 0; no two at the same
public record CsvMapping(Map<CsvColumn, Integer> positions) {
    /// The table has exactly the columns of an import, in order.
    static final CsvMapping EXACT = exact();

    /// What others call these columns, in letters and digits alone; the likeliest first.
    private static final Map<CsvColumn, List<String>> NAMES = Map.of(
            CsvColumn.HOST, List.of("host", "hostname", "server", "servername", "machine", "node", "vm", "fqdn"),
            CsvColumn.ADDRESS,
                    List.of("address", "addresses", "ip", "ipaddress", "ipaddresses", "ips", "ipv4", "hostip"),
            CsvColumn.INSTANCE,
                    List.of("instance", "instancename", "name", "service", "servicename", "component", "process"),
            CsvColumn.PRODUCT,
                    List.of("product", "productline", "line", "type", "software", "application", "app", "profile"),
            CsvColumn.OFFSET, List.of("offset", "portoffset", "shift"),
            CsvColumn.DEPLOYMENT, List.of("deployment", "deployedas", "runtime", "platform"),
            CsvColumn.FEATURES, List.of("features", "feature", "options", "switches"),
            CsvColumn.PORTS, List.of("ports", "port", "overrides", "listeners"));

    public CsvMapping {
        if (Set.copyOf(positions.values()).size() < positions.size()) {
            throw new IllegalArgumentException("one column cannot be two: " + positions);
        }
        positions = Map.copyOf(positions);
    }

    private static CsvMapping exact() {
        var positions = new EnumMap<CsvColumn, Integer>(CsvColumn.class);
        for (var column : CsvColumn.values()) {
            positions.put(column, positions.size());
        }
        return new CsvMapping(positions);
    }

    /// Guesses by the names in a table's header. A name that says nothing is not used.
    public static CsvMapping guess(List<String> header) {
        var plain = header.stream().map(CsvMapping::plain).toList();
        var positions = new EnumMap<CsvColumn, Integer>(CsvColumn.class);
        for (var column : CsvColumn.values()) {
            NAMES.getOrDefault(column, List.of()).stream()
                    .map(plain::indexOf)
                    .filter(position -> position >= 0 && !positions.containsValue(position))
                    .findFirst()
                    .ifPresent(position -> positions.put(column, position));
        }
        return new CsvMapping(positions);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// Where a column is.
    public Optional<Integer> position(CsvColumn column) {
        return Optional.ofNullable(positions.get(column));
    }

    /// This mapping with a column taken from elsewhere. Another that was taken from there has none then.
    ///
    /// @param position from 0; null if the table does not have it
    public CsvMapping with(CsvColumn column, @Nullable Integer position) {
        var next = new EnumMap<CsvColumn, Integer>(CsvColumn.class);
        next.putAll(positions);
        next.remove(column);
        if (position != null) {
            next.values().removeAll(Collections.singleton(position));
            next.put(column, position);
        }
        return new CsvMapping(next);
    }

    /// Whether a table with so many columns has all that this asks for.
    boolean fits(int columns) {
        return positions.values().stream().allMatch(position -> position >= 0 && position < columns);
    }
}
