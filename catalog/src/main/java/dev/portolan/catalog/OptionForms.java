package dev.portolan.catalog;

import java.util.List;
import java.util.Locale;

/// What goes for settings that are options of the command line, in products whose options all follow one rule:
/// where else they can stand, and what the product itself checks.
///
/// @param configFile what names the configuration file, such as `--config-file`; a key in there is the option
///     without its hyphens in front
/// @param environmentPrefix what an environment variable begins with, such as `BESU_`; the option follows in
///     upper case, with underscores
/// @param distinctPorts ports of the line of which no two may be given one number: the product compares the
///     numbers alone, whatever the addresses and transports, and does not start; empty if it doesn't
public record OptionForms(String configFile, String environmentPrefix, List<PortId> distinctPorts) {
    private static final String DASHES = "--";

    public OptionForms {
        distinctPorts = List.copyOf(distinctPorts);
    }

    /// Whether the setting is an option that has other forms.
    public static boolean isOption(String setting) {
        return setting.startsWith(DASHES) && setting.indexOf(' ') < 0;
    }

    /// The key in the configuration file: `rpc-http-port` for `--rpc-http-port`.
    public String configKey(String option) {
        return name(option);
    }

    /// The environment variable: `BESU_RPC_HTTP_PORT` for `--rpc-http-port`.
    public String environmentVariable(String option) {
        return environmentPrefix + name(option).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String name(String option) {
        if (!isOption(option)) {
            throw new IllegalArgumentException("not an option: " + option);
        }
        return option.substring(DASHES.length());
    }
}
