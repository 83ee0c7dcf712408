package dev.portolan.catalog.reader;

import dev.portolan.catalog.Source;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where facts come from, as far as files say so.
final class Sources {
    private static final Set<String> FIELDS = Set.of("title", "url");

    /// Possessive, so that a text of any length is matched without trying again.
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]++(?:-[A-Za-z0-9]++)*+");

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s/\"<>\\\\^`{|}]++(?:/[^\\s\"<>\\\\^`{|}]*+)?+");

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    /// Adds a source, unless something is wrong with it.
    ///
    /// @param section the sources of a file
    void add(Fields section, String tag, Problems problems) {
        var source = problems.attempt(() -> {
            var earlier = sources.get(tag);
            if (earlier != null) {
                throw section.name(tag)
                        .failure("there is a source of this tag already: " + Wording.quoted(earlier.title()));
            }
            return source(section, tag);
        });
        source.ifPresentOrElse(found -> sources.put(tag, found), () -> leftOut.add(tag));
    }

    private static Source source(Fields section, String tag) {
        if (!TAG.matcher(tag).matches()) {
            throw section.name(tag).failure("not a tag of letters, digits and hyphens: " + Wording.quoted(tag));
        }
        var fields = section.block(tag).only(FIELDS);
        return new Source(tag, fields.text("title"), url(fields.word("url")));
    }

    private static URI url(Word word) {
        if (!ADDRESS.matcher(word.value()).matches()) {
            throw word.failure(
                    "expected an address such as https://example.org/ports, found " + Wording.quoted(word.value()));
        }
        try {
            return URI.create(word.value());
        } catch (IllegalArgumentException _) {
            throw word.failure("not an address: " + Wording.quoted(word.value()));
        }
    }

    /// The tags that are written, those of wrong sources among them: a mistake in a source is no mistake of
    /// the ports that cite it.
    Set<String> tags() {
        var tags = new HashSet<>(sources.keySet());
        tags.addAll(leftOut);
        return tags;
    }

    /// Whether something is wrong with the source of that tag, and with every other of that tag.
    boolean isLeftOut(String tag) {
        return leftOut.contains(tag) && !sources.containsKey(tag);
    }

    Collection<Source> values() {
        return Collections.unmodifiableCollection(sources.values());
    }
}
