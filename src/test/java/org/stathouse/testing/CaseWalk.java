package org.stathouse.testing;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** Leads any case through its tasks by the task list, as the people do, and tells what came of it. */
public class CaseWalk {

    private final TaskDesk desk;
    private final SignIn signIn;
    private final JdbcClient database;

    public CaseWalk(ApplicationContext context) {
        desk = context.getBean(TaskDesk.class);
        signIn = context.getBean(SignIn.class);
        database = context.getBean(JdbcClient.class);
    }

    /** Completes the case's open task of that form as that person, who claims it where nobody has it. */
    public void complete(String username, CaseRef subject, String formKey, Object command) {
        complete(username, openTask(subject, formKey), command);
    }

    /** Completes a task as that person, who claims it where nobody has it. */
    public void complete(String username, TaskRow task, Object command) {
        signIn.as(username, () -> {
            if (task.assignee() == null) {
                desk.claim(task.id(), null);
            }
            desk.complete(task.id(), null, command);
        });
    }

    /** The case's open task of that form. */
    public TaskRow openTask(CaseRef subject, String formKey) {
        return openTasks(subject).stream()
                .filter(task -> task.formKey().equals(formKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + formKey + " in " + openForms(subject)));
    }

    public List<TaskRow> openTasks(CaseRef subject) {
        return signIn.as("admin", () -> desk.ofCase(subject).stream().filter(task -> task.state() == TaskRow.State.OPEN).toList());
    }

    /** The form keys of all open tasks of a case, in alphabetical order. */
    public List<String> openForms(CaseRef subject) {
        return openTasks(subject).stream().map(TaskRow::formKey).sorted().toList();
    }

    /** The kinds of the notices that a person got about a case, in the order they were sent. */
    public List<String> noticesTo(String username, CaseRef subject) {
        return database.sql("select kind from outbox_mail where recipient = :who and case_id = :id order by seq")
                .param("who", username)
                .param("id", subject.id())
                .query(String.class)
                .list();
    }

    /** What the audit trail holds of a case, by action, in its order. */
    public List<String> history(CaseRef subject) {
        return database.sql("select action from audit_row where case_id = :id order by seq")
                .param("id", subject.id())
                .query(String.class)
                .list();
    }
}
