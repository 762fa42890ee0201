package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * A page whose parts take their time: each is shown as soon as it is ready, from the first one on, and a line says how far it is. The browser
 * asks for the next part once it has drawn those before, so that nobody waits for the whole, and what was left is not made. Parts that are
 * ready within a fifth of a second come together.
 */
public class PartsInTurn extends Composite<Div> implements HasComponents {

    private static final long TOGETHER_NANOS = Duration.ofMillis(200).toNanos();
    private static final String NEXT = "next-part";

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Paragraph progress = new Paragraph();
    private final String said;
    private int parts;

    /** @param said what the line says once all parts are there */
    public PartsInTurn(String said) {
        this.said = said;
        progress.getElement().setAttribute("role", "status");
        getContent().add(progress);
        getElement().addEventListener(NEXT, next -> fill());
        addAttachListener(attach -> askForMore());
    }

    /** A place for a part that is made in its turn. */
    public Component inTurn(Supplier<? extends Component> part) {
        Div place = new Div(new Paragraph("Loading…"));
        place.addClassName("part-to-come");
        place.getElement().setAttribute("aria-busy", "true");
        waiting.add(() -> {
            place.removeAll();
            place.add(part.get());
            place.removeClassName("part-to-come");
            place.getElement().removeAttribute("aria-busy");
        });
        parts++;
        sayHowFar();
        return place;
    }

    private void fill() {
        long start = System.nanoTime();
        while (!waiting.isEmpty() && System.nanoTime() - start < TOGETHER_NANOS) {
            waiting.remove().run();
        }
        sayHowFar();
        askForMore();
    }

    private void sayHowFar() {
        progress.setText(waiting.isEmpty() ? said : "Loading: %d of %d parts are ready.".formatted(parts - waiting.size(), parts));
    }

    private void askForMore() {
        if (!waiting.isEmpty()) {
            getElement().executeJs("setTimeout(() => this.dispatchEvent(new CustomEvent($0)))", NEXT);
        }
    }
}
