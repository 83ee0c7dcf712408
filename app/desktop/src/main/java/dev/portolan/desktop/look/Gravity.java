package dev.portolan.desktop.look;

import dev.portolan.core.finding.Severity;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// How bad something is, for the eye: a sign of its own shape, and a state that gives it its colour.
public final class Gravity {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private Gravity() {}

    /// The sign of a severity.
    public static Feather sign(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }

    /// Gives a node, and the signs in it, the colour of a severity.
    public static void colour(Node node, Severity severity) {
        node.pseudoClassStateChanged(ERROR, severity == Severity.ERROR);
        node.pseudoClassStateChanged(WARNING, severity == Severity.WARNING);
    }
}
