package dev.portolan.cli;

import dev.portolan.cli.print.Words;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Words.text("version.line", number())};
    }

    /// The version alone.
    static String number() {
        return ResourceBundle.getBundle("dev.portolan.cli.version").getString("version");
    }
}
