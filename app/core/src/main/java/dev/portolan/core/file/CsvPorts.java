package dev.portolan.core.file;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects what the ports cell of an import row says, word by word.
final class CsvPorts {
    private static final Pattern OWN_PORT = Pattern.compile("([0-9]{1,5})/(tcp|udp)");
    private static final Pattern OVERRIDE = Pattern.compile("([a-z0-9-]+)=([0-9]{1,5})");
    private static final Pattern PUBLISHED = Pattern.compile("published:([0-9]{1,5})=([0-9]{1,5})(?:/(tcp|udp))?");

    private final ProductLine line;
    private final CsvRow row;
    private final List<OwnPort> own = new ArrayList<>();
    private final SortedMap<PortId, Integer> overrides = new TreeMap<>();
    private final List<PublishedPort> published = new ArrayList<>();

    CsvPorts(ProductLine line, CsvRow row) {
        this.line = line;
        this.row = row;
    }

    void add(String word) {
        var ownPort = OWN_PORT.matcher(word);
        var override = OVERRIDE.matcher(word);
        var publication = PUBLISHED.matcher(word);
        if (ownPort.matches()) {
            addOwn(ownPort.toMatchResult(), word);
        } else if (override.matches()) {
            addOverride(override.toMatchResult(), word);
        } else if (publication.matches()) {
            published.add(new PublishedPort(
                    number(publication.group(1), 0, word),
                    number(publication.group(2), 1, word),
                    transport(publication.group(3))));
        } else {
            throw misread(word);
        }
    }

    private void addOwn(MatchResult match, String word) {
        if (!line.ownPorts()) {
            throw row.fault(CsvColumn.PORTS, FileText.text("csv.own-port", line.id(), word));
        }
        var port = new OwnPort(number(match.group(1), 1, word), transport(match.group(2)), "", BindAddress.ANY_IPV4);
        if (own.contains(port)) {
            throw row.fault(CsvColumn.PORTS, FileText.text("ports.twice", word));
        }
        own.add(port);
    }

    private void addOverride(MatchResult match, String word) {
        var name = match.group(1);
        if (!PortId.isValid(name) || line.port(new PortId(name)).isEmpty()) {
            throw row.fault(CsvColumn.PORTS, FileText.text("csv.port-unknown", line.id(), name));
        }
        if (overrides.put(new PortId(name), number(match.group(2), 0, word)) != null) {
            throw row.fault(CsvColumn.PORTS, FileText.text("ports.twice", name));
        }
    }

    private int number(String digits, int min, String word) {
        int number = Integer.parseInt(digits);
        if (number < min || number > PortSpec.MAX_NUMBER) {
            throw misread(word);
        }
        return number;
    }

    private PlanFault misread(String word) {
        return row.fault(CsvColumn.PORTS, FileText.text("csv.port", word));
    }

    private static Transport transport(@Nullable String word) {
        return word == null ? Transport.TCP : Transport.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// The instance with the collected ports.
    Instance applyTo(Instance instance) {
        var ported = instance.withOwnPorts(own).withOverrides(overrides);
        if (published.isEmpty()) {
            return ported;
        }
        if (!(instance.deployment() instanceof Deployment.Container)) {
            throw row.fault(CsvColumn.PORTS, FileText.text("csv.published"));
        }
        return ported.withDeployment(new Deployment.Container(published));
    }
}
