package dev.portolan.desktop.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.fix.Fix;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.FloatingPane;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Floats over the window and offers the fixes of a finding, each with a preview of all that follows from it. Enter or
/// a click carries a fix out, as one undo step. Fixes are
/// worked out when somebody asks for them.
public final class FixPane extends FloatingPane {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    /// Of the window's height, what the fixes take.
    private static final double BODY_SHARE = 0.26;

    private static final double GAP = 4;
    private static final double MARGIN = 8;

    private final Store store;
    private final Messages messages;
    private final FontIcon sign = new FontIcon(Feather.INFO);
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final FixList fixes;
    private final FixPreview preview;
    private final Label caption = new Label();
    private final TextField reason = new TextField();
    private final Label hint = new Label();
    private final Button apply;
    private @Nullable Node anchor;
    private double room;
    private @Nullable Resolution asked;
    private Runnable afterwards = () -> {};

    public FixPane(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
        fixes = new FixList(messages, reason::isFocused, this::carryOut);
        preview = new FixPreview(messages);
        apply = new Button(messages.text("fix.apply"));
        getChildren().addAll(head(), sentence, body(), foot());
        getStyleClass().add("fix-pane");
        setId("fixes");
        sentence.setWrapText(true);
        sentence.setId("fix-sentence");
        fixes.getSelectionModel().selectedItemProperty().subscribe(this::preview);
        store.observe(this::follow);
    }

    private Node head() {
        title.getStyleClass().add("fix-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        title.setGraphic(sign);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(messages.text("fix.close"));
        close.setId("fix-close");
        close.setFocusTraversable(false);
        close.setOnAction(_ -> close());
        var head = new HBox(title, close);
        head.getStyleClass().add("fix-head");
        return head;
    }

    private Node body() {
        HBox.setHgrow(preview, Priority.ALWAYS);
        var body = new HBox(fixes, preview);
        body.getStyleClass().add("fix-body");
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe(height -> body.setPrefHeight(height == null ? 0 : height.doubleValue() * BODY_SHARE));
        return body;
    }

    /// What keys do, or the reason that a waiver needs; and the button.
    private Node foot() {
        hint.getStyleClass().add("hint");
        hint.setText(messages.text("fix.hint"));
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        caption.setText(messages.text("fix.reason"));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        caption.setLabelFor(reason);
        reason.setId("fix-reason");
        reason.setPromptText(messages.text("fix.reason.prompt"));
        reason.setOnAction(_ -> carryOut());
        reason.textProperty().subscribe(_ -> {
            reason.pseudoClassStateChanged(INVALID, false);
            judge();
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        List.of(hint, caption, reason).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        apply.setId("fix-apply");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(_ -> carryOut());
        var foot = new HBox(hint, caption, reason, apply);
        foot.getStyleClass().add("fix-foot");
        return foot;
    }

    /// Offers the fixes of a finding.
    ///
    /// @param finding one of the present resolution's that is not waived
    /// @param above what it stands above
    /// @param width of what that is a part of, in pixels
    /// @param then is done once a fix is carried out
    public void offer(Finding finding, Node above, double width, Runnable then) {
        var state = store.state();
        asked = state.resolution();
        anchor = above;
        room = width;
        afterwards = then;
        sign.setIconCode(Gravity.sign(finding.severity()));
        Gravity.colour(title, finding.severity());
        title.setText(finding.code().title());
        sentence.setText(finding.message());
        reason.clear();
        fixes.show(state.knowledge().fixes().of(state.resolution(), finding));
        preview(fixes.chosen());
        setAccessibleText(messages.text("fix.accessible", finding.message()));
        open(fixes);
    }

    @Override
    protected void closed() {
        asked = null;
        anchor = null;
    }

    /// Above the anchor if there is room, as wide as the list if that is sensible, and always inside the window.
    @Override
    protected void place(Scene scene) {
        var above = anchor;
        if (above == null) {
            return;
        }
        double width =
                Math.min(Math.clamp(room - 2 * MARGIN, minWidth(-1), maxWidth(-1)), scene.getWidth() - 2 * MARGIN);
        double height = Math.min(prefHeight(width), scene.getHeight() - 2 * MARGIN);
        var below = above.localToScene(above.getLayoutBounds());
        double x = Math.clamp(below.getMinX() + MARGIN, MARGIN, Math.max(MARGIN, scene.getWidth() - width - MARGIN));
        double y = Math.max(MARGIN, below.getMinY() - height - GAP);
        resizeRelocate(Math.rint(x), Math.rint(y), width, Math.rint(height));
    }

    private void preview(@Nullable Fix fix) {
        preview.show(fix);
        boolean waives = fix instanceof Fix.Waiving;
        hint.setVisible(!waives);
        caption.setVisible(waives);
        reason.setVisible(waives);
        judge();
    }

    private void judge() {
        var fix = fixes.chosen();
        apply.setDisable(
                fix == null || (fix instanceof Fix.Waiving && reason.getText().isBlank()));
    }

    private void carryOut() {
        switch (fixes.chosen()) {
            case null -> {}
            case Fix.Ready ready -> carryOut(ready.edit());
            case Fix.Waiving waiving -> {
                if (reason.getText().isBlank()) {
                    reason.pseudoClassStateChanged(INVALID, reason.isFocused());
                    reason.requestFocus();
                } else {
                    carryOut(waiving.edit(reason.getText().strip()));
                }
            }
        }
    }

    private void carryOut(Edit edit) {
        close();
        store.dispatch(edit);
        afterwards.run();
    }

    /// What was asked of another plan is no longer of use. Identity on purpose: every edit makes a new resolution.
    @SuppressWarnings("ReferenceEquality")
    private void follow(State state) {
        if (asked != null && asked != state.resolution()) {
            close();
        }
    }
}
