package dev.portolan.desktop.welcome;

import dev.portolan.core.plan.Topology;
import dev.portolan.core.template.Template;
import dev.portolan.core.template.Templates;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.PictureView;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.Knowledge;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Picture;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Typefaces;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A card for each template, with a picture of its plan.
public final class TemplateCards extends FlowPane {
    private static final double WIDTH = 256;
    private static final double HEIGHT = 144;

    private final Store store;
    private final Look look;
    private final Pictograms pictograms;
    private final Typefaces typefaces;
    private final Executor background;
    private final Messages messages;
    private final Consumer<Topology> open;
    private final List<PictureView> pictures = new ArrayList<>();

    /// @param background where the templates are read and drawn
    /// @param open takes the plan of the template that the user chooses
    public TemplateCards(
            Store store,
            Look look,
            Pictograms pictograms,
            Typefaces typefaces,
            Executor background,
            Consumer<Topology> open,
            Messages messages) {
        this.store = store;
        this.look = look;
        this.pictograms = pictograms;
        this.typefaces = typefaces;
        this.background = background;
        this.open = open;
        this.messages = messages;
        getStyleClass().add("welcome-cards");
    }

    /// Makes the cards, when they are needed for the first time.
    void prepare() {
        if (pictures.isEmpty()) {
            for (var template : Templates.all()) {
                var picture = new PictureView(look, pictograms, WIDTH, HEIGHT);
                pictures.add(picture);
                getChildren().add(card(template, picture));
                draw(template, picture);
            }
        }
    }

    private void draw(Template template, PictureView view) {
        var knowledge = store.state().knowledge();
        background.execute(() -> {
            var picture = picture(template.topology(), knowledge, view);
            Platform.runLater(() -> view.show(picture));
        });
    }

    private Picture picture(Topology plan, Knowledge knowledge, PictureView view) {
        var resolution = knowledge.resolver().resolve(plan);
        var geometry = new GeometryPlanner().plan(plan, resolution);
        var bounds = geometry.bounds();
        return new PictureMaker(typefaces)
                .draw(plan, resolution, geometry, Detail.at(view.zoomFor(bounds.width(), bounds.height())));
    }

    private Button card(Template template, Node picture) {
        var name = new Label(template.name());
        name.getStyleClass().add("welcome-name");
        name.setWrapText(true);
        var summary = new Label(template.summary());
        summary.setWrapText(true);
        summary.getStyleClass().add("hint");
        var card = new Button("", new Content(picture, name, summary));
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setId("template-" + template.id());
        card.setAccessibleText(messages.text("welcome.template.accessible", template.name(), template.summary()));
        card.getStyleClass().add("welcome-card");
        card.setOnAction(_ -> open.accept(template.topology()));
        return card;
    }

    /// As wide as the picture. A button asks what stands in it for a height without naming a width, which a
    /// wrapped line cannot answer.
    private static final class Content extends VBox {
        Content(Node... nodes) {
            super(nodes);
            setPrefWidth(WIDTH);
            setMaxWidth(WIDTH);
            getStyleClass().add("welcome-card-content");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(WIDTH);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(WIDTH);
        }
    }

    void focusFirst() {
        getChildren().getFirst().requestFocus();
    }

    void repaint() {
        pictures.forEach(PictureView::repaint);
    }
}
