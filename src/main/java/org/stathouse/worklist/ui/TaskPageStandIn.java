package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.identity.Actor;
import org.stathouse.identity.StandInPlace;
import org.stathouse.worklist.StandInTasks;

/**
 * The page of an absent person's task: as long as it is open in a browser tab, who looks at it acts in the absent one's place there. Each
 * time it is asked anew whether they still stand in.
 */
@org.springframework.stereotype.Component
class TaskPageStandIn implements StandInPlace {

    private final ObjectProvider<StandInTasks> tasks;

    TaskPageStandIn(ObjectProvider<StandInTasks> tasks) {
        this.tasks = tasks;
    }

    /** The task whose page is open in a tab. */
    private record Opened(String taskId) {}

    /** Begins with this page, and ends when it is left. */
    static void begin(Component page, String taskId) {
        UI ui = UI.getCurrent();
        Opened opened = new Opened(taskId);
        ComponentUtil.setData(ui, Opened.class, opened);
        page.addDetachListener(detach -> {
            if (opened.equals(ComponentUtil.getData(ui, Opened.class))) {
                ComponentUtil.setData(ui, Opened.class, null);
            }
        });
    }

    @Override
    public Optional<Actor> standIn(Actor signedIn) {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Opened.class))
                .flatMap(opened -> tasks.getObject().at(signedIn, opened.taskId()));
    }
}
