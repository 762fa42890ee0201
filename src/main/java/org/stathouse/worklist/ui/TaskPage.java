package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.TaskView;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** One task: what it is, what may be done to it, and its form once it is claimed. A stale link says what became of it. */
@Route("tasks/:task")
@PermitAll
class TaskPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskDesk desk;
    private final TaskSteps steps;
    private final TaskTexts texts;
    private final DateTexts dates;
    private final Messages messages;
    private final DraftKeeping drafts;
    private final Map<String, TaskForm> forms;
    private String taskId = "";
    private String title = "Task";
    private String caseName = "";
    private @Nullable SectionCard last;

    TaskPage(
            TaskDesk desk,
            TaskSteps steps,
            TaskTexts texts,
            DateTexts dates,
            Messages messages,
            DraftKeeping drafts,
            List<TaskForm> forms) {
        this.desk = desk;
        this.steps = steps;
        this.texts = texts;
        this.dates = dates;
        this.messages = messages;
        this.drafts = drafts;
        this.forms = forms.stream().collect(Collectors.toUnmodifiableMap(TaskForm::formKey, Function.identity()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        taskId = event.getRouteParameters().get("task").orElse("");
        show();
    }

    private void show() {
        removeAll();
        add(backToList());
        try {
            show(desk.view(taskId));
        } catch (NotFound unknown) {
            title = "No such task";
            add(
                    new PageHeader(title),
                    new EmptyState("This task does not exist, or it belongs to a case that you may not see.", "Your own tasks are in the list."));
        }
    }

    private void show(TaskView view) {
        TaskRow task = view.task();
        title = task.name();
        caseName = task.caseNumber() + " · " + task.caseTitle();
        add(new PageHeader(task.name()).withSubtitle(caseName).withMark(TaskTexts.badge(task)));
        if (task.state() != TaskRow.State.OPEN) {
            add(ended(task));
            return;
        }
        standInFor(task);
        Div work = new Div(facts(task), new TaskActions(steps, view, this::goOn));
        SectionCard about = new SectionCard("This task", work);
        add(about);
        if (view.mayComplete()) {
            SectionCard own = new SectionCard("Your work", form());
            add(own);
            last = own;
        } else {
            add(new Paragraph(whyNoForm(view)));
            last = about;
        }
    }

    /** Shows what a step made of the task; the button that had the focus is gone, so it goes to what one does next. */
    private void goOn() {
        last = null;
        show();
        if (last != null) {
            last.focusHeading();
        }
    }

    /** From now on whatever is done on this page is done in the place of the absent person whose task it is, and says so. */
    private void standInFor(TaskRow task) {
        if (task.standingInForName() != null) {
            TaskPageStandIn.begin(this, task.id());
            add(new Paragraph("You stand in for " + task.standingInForName() + ". The history shows both names."));
        }
    }

    /** The form with what the person typed into it before; a form that keeps its entries with the case needs no draft. */
    private Component form() {
        OpenTask task = desk.open(taskId);
        Component form = Objects.requireNonNull(forms.get(task.formKey()), () -> "No form for " + task.formKey()).open(task, this::complete);
        return DraftKeeping.keepsItself(form)
                ? form
                : drafts.keep(place(task), form, this::show);
    }

    private KeptPlace place(OpenTask task) {
        return new KeptPlace(DraftPlace.of(task), title, caseName, "tasks/" + taskId);
    }

    private void complete(Object command) {
        desk.complete(taskId, null, command);
        SuccessNotice.show("“" + title + "” is done.");
        getUI().ifPresent(ui -> ui.navigate(
                TaskListView.class, TaskPlace.last(ui).map(TaskPlace::query).orElseGet(QueryParameters::empty)));
    }

    private String whyNoForm(TaskView view) {
        if (view.refusal() != null) {
            return messages.text(view.refusal());
        }
        if (view.mayClaim()) {
            return "Claim the task to work on it. Looking at it changes nothing.";
        }
        return "Only the person who has this task can work on it.";
    }

    private Facts facts(TaskRow task) {
        return new Facts()
                .with("Case", new Anchor(task.casePath(), task.caseNumber() + " · " + task.caseTitle()))
                .with("Due", texts.dueWithTime(task))
                .with("Why you see it", texts.why(task))
                .with("Who has it", texts.with(task))
                .with("Who waits for it", texts.waits(task))
                .with("Open since", dates.dateTime(task.createdAt()));
    }

    private Div ended(TaskRow task) {
        String when = dates.dateTime(Objects.requireNonNull(task.endedAt()));
        String sentence = task.state() == TaskRow.State.COMPLETED
                ? "This task was completed by " + task.endedByName() + " on " + when + "."
                : "This task is no longer needed: its case moved on or was withdrawn on " + when + " by " + task.endedByName() + ".";
        Anchor toCase = new Anchor(task.casePath(), "Open " + task.caseNumber());
        return new Div(new EmptyState(sentence, "The case shows what happened since.", toCase));
    }

    private static RouterLink backToList() {
        RouterLink back = new RouterLink("Back to tasks", TaskListView.class);
        back.addAttachListener(attach -> TaskPlace.last(attach.getUI())
                .ifPresent(place -> back.setQueryParameters(place.query())));
        return back;
    }
}
