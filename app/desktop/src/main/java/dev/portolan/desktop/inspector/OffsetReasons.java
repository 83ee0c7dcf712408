package dev.portolan.desktop.inspector;

import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Why an instance has its offset: the answer in a sentence, and for each smaller offset what it would run into.
final class OffsetReasons extends VBox {
    private static final double MAX_HEIGHT = 184;
    private static final double LINE_HEIGHT = 17;
    private static final double STEP_PADDING = 9;
    private static final int LINE_LENGTH = 38;
    private static final int MAX_HITS = 5;

    OffsetReasons(Explanation explanation, Messages messages) {
        getStyleClass().add("reasons");
        var sentence = Form.hint(explanation.text());
        sentence.setId("why-text");
        getChildren().add(sentence);
        explanation.hits().forEach(hit -> getChildren().add(Form.hint(hit.text())));
        if (!explanation.passedOver().isEmpty()) {
            getChildren().add(steps(explanation.passedOver(), messages));
        }
    }

    private static ListView<Explanation.Step> steps(List<Explanation.Step> steps, Messages messages) {
        var list = new ListView<Explanation.Step>();
        list.setId("why-steps");
        list.getStyleClass().add("reason-list");
        list.setAccessibleText(messages.text("why.steps.accessible"));
        list.setCellFactory(_ -> new StepCell(messages));
        list.getItems().setAll(steps);
        list.setPrefHeight(height(steps));
        list.setMinHeight(USE_PREF_SIZE);
        return list;
    }

    /// About as high as all steps, so that there is nothing to scroll if they are few.
    private static double height(List<Explanation.Step> steps) {
        double height = 4;
        for (var step : steps) {
            int lines = step.hits().stream()
                    .limit(MAX_HITS)
                    .mapToInt(hit -> 1 + hit.text().length() / LINE_LENGTH)
                    .sum();
            height += lines * LINE_HEIGHT + STEP_PADDING;
            if (height >= MAX_HEIGHT) {
                return MAX_HEIGHT;
            }
        }
        return height;
    }

    private static final class StepCell extends ListCell<Explanation.Step> {
        private final Messages messages;

        StepCell(Messages messages) {
            this.messages = messages;
            // As wide as the list and no wider: a long sentence is wrapped.
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Explanation.@Nullable Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(step == null ? null : text(step));
        }

        private String text(Explanation.Step step) {
            var hits = step.hits();
            var shown = hits.stream().limit(MAX_HITS).map(Hit::text).collect(Collectors.joining("\n"));
            return hits.size() > MAX_HITS
                    ? messages.text("why.step.more", step.offset(), shown, hits.size() - MAX_HITS)
                    : messages.text("why.step", step.offset(), shown);
        }
    }
}
