package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.function.Consumer;

/** The line that is always ready to be typed into; {@code frontend/stat-capture.js} is its browser side and clears it at once on Enter. */
@Tag("stat-capture")
class CaptureField extends Component {

    /** Somebody that the letters typed could mean: the name that completes the line, and how it is offered. */
    record Suggestion(String name, String label) {}

    CaptureField() {
        getElement().setProperty("placeholder", "owner @ date: task");
        called("Capture");
    }

    /** Gives the line another name, for example that of the item which is edited. */
    void called(String label) {
        getElement().setProperty("label", label);
        getElement().executeJs("this.name?.($0)", label);
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    /** Puts a text into the line and the cursor behind it. */
    void fill(String text) {
        getElement().callJsFunction("fill", text);
    }

    /** Brings a refused line back. @param kept is told if the next line had been begun, so that it is not there */
    void bringBack(String line, Runnable kept) {
        getElement().callJsFunction("bringBack", line).then(Boolean.class, back -> {
            if (!back) {
                kept.run();
            }
        });
    }

    void suggest(String typed, List<Suggestion> people) {
        getElement().callJsFunction("suggest", typed, people);
    }

    /** @param step takes the line as it stands after a short pause in typing */
    void onTyped(Consumer<String> step) {
        addListener(Typed.class, typed -> step.accept(typed.line()));
    }

    /** @param step takes the line on Enter */
    void onEntered(Consumer<String> step) {
        addListener(Entered.class, entered -> step.accept(entered.line()));
    }

    /** @param step is run on the arrow up in an empty line */
    void onLookBack(Runnable step) {
        addListener(LookedBack.class, back -> step.run());
    }

    /** @param step is run when Escape has emptied the line */
    void onLeft(Runnable step) {
        addListener(Left.class, left -> step.run());
    }

    /** @param step is run on a question mark in an empty line */
    void onAskedForKeys(Runnable step) {
        addListener(AskedForKeys.class, asked -> step.run());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://frontend/stat-capture.js");
    }

    /** What was typed until now. */
    @DomEvent("typed")
    public static class Typed extends ComponentEvent<CaptureField> {

        private static final long serialVersionUID = 1L;

        private final String line;

        public Typed(CaptureField source, boolean fromClient, @EventData("event.detail.line") String line) {
            super(source, fromClient);
            this.line = line;
        }

        String line() {
            return line;
        }
    }

    /** A line is to be recorded. */
    @DomEvent("entered")
    public static class Entered extends ComponentEvent<CaptureField> {

        private static final long serialVersionUID = 1L;

        private final String line;

        public Entered(CaptureField source, boolean fromClient, @EventData("event.detail.line") String line) {
            super(source, fromClient);
            this.line = line;
        }

        String line() {
            return line;
        }
    }

    /** The arrow up in an empty line. */
    @DomEvent("look-back")
    public static class LookedBack extends ComponentEvent<CaptureField> {

        private static final long serialVersionUID = 1L;

        public LookedBack(CaptureField source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Escape has emptied the line. */
    @DomEvent("left")
    public static class Left extends ComponentEvent<CaptureField> {

        private static final long serialVersionUID = 1L;

        public Left(CaptureField source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A question mark in an empty line. */
    @DomEvent("ask-keys")
    public static class AskedForKeys extends ComponentEvent<CaptureField> {

        private static final long serialVersionUID = 1L;

        public AskedForKeys(CaptureField source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
