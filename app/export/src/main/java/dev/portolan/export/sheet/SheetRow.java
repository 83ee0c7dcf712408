package dev.portolan.export.sheet;

import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.Transport;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A row of the port sheet: a port and who uses it. Text is empty where there is nothing to say.
///
/// @param id stable under renaming and sorting, unique in the sheet: made of ids, such as
///     `gw-1/servlet-https`
/// @param zone name of the zone that the port is in
/// @param host name of the host that the port is on
/// @param addresses of that host
/// @param bind the address that the listener binds
/// @param instance name of the instance whose port it is
/// @param product of that instance: its product line's id
/// @param service what the port is for, in a few words
/// @param base the number before the offset; null if it says nothing here
/// @param offset what is added to it; null together with the base
/// @param port the effective number; null if the system chooses
/// @param tls whether it speaks TLS; null if nobody knows
/// @param exposure who is meant to reach it; null if nobody knows
/// @param from who dials, for links only
/// @param setting where the number is configured
/// @param findings codes of what is wrong with it and not waived
/// @param sources tags of the sources that state the number
/// @param waivers what is wrong with it and waived: each code with the reason behind a colon
public record SheetRow(
        String id,
        Kind kind,
        Scope scope,
        String zone,
        String host,
        List<String> addresses,
        String bind,
        String instance,
        String product,
        String service,
        Transport transport,
        @Nullable Integer base,
        @Nullable Integer offset,
        @Nullable Integer port,
        @Nullable Boolean tls,
        @Nullable Exposure exposure,
        @Nullable Caller from,
        String purpose,
        String setting,
        List<String> findings,
        List<String> sources,
        List<String> waivers) {

    /// What a row tells of.
    public enum Kind {
        /// An open port of an instance.
        LISTENER,
        /// An open port that a host has besides its instances.
        HOST,
        /// An instance that dials another's port.
        LINK,
        /// An open port whose number the system chooses at each start, so that it can't be planned.
        RANDOM,
        /// A port that no feature opens.
        CLOSED;

        /// The lower-case word in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whose addresses a port is on.
    public enum Scope {
        /// The host's.
        HOST,
        /// A container's own, invisible from outside it.
        CONTAINER,
        /// The host's, which forwards it to a container.
        PUBLISHED;

        /// The lower-case word in files.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Who dials.
    ///
    /// @param zone name of the zone
    /// @param host name of the host
    /// @param instance name of the instance
    public record Caller(String zone, String host, String instance) {}

    public SheetRow {
        addresses = List.copyOf(addresses);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        waivers = List.copyOf(waivers);
    }
}
