package org.stathouse.worklist.bulk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.CaseJournal;

/** Tells people of an order that has ended: who gave it where it was done in the background, and once whoever all its tasks went to. */
@Component
class BulkNews {

    private final BulkOrders orders;
    private final BulkRows rows;
    private final CaseJournal journal;
    private final People people;

    BulkNews(BulkOrders orders, BulkRows rows, CaseJournal journal, People people) {
        this.orders = orders;
        this.rows = rows;
        this.journal = journal;
        this.people = people;
    }

    /** In the transaction that ends it, done or called off. */
    void ended(UUID id) {
        BulkOrders.Head head = orders.find(id).orElseThrow();
        BulkView view = head.view(rows.counts(id));
        if (view.state() == BulkState.FINISHED && view.total() > BulkWork.AT_ONCE) {
            tellWhoOrdered(view);
        }
        if (head.order().action() instanceof BulkAction.Reassign reassign && view.done() > 0 && !reassign.assignee().equals(view.orderedBy())) {
            tellAssignee(view, reassign.assignee());
        }
    }

    /** Whoever ordered it has gone on to other work meanwhile. */
    private void tellWhoOrdered(BulkView view) {
        tell(view, view.orderedBy(), "task/bulk-finished", view.done() + " of " + view.total() + " tasks done: " + view.title(), "tasks/bulk/" + view.id(), Map.of(
                "order", view.title(), "total", view.total(), "done", view.done(), "failed", view.failed()));
    }

    private void tellAssignee(BulkView view, String assignee) {
        String tasks = view.done() == 1 ? "1 task is" : view.done() + " tasks are";
        tell(view, assignee, "task/assigned-many", tasks + " now yours", "tasks", Map.of(
                "assignedBy", people.nameOf(view.orderedBy()), "done", view.done()));
    }

    private void tell(BulkView view, String recipient, String kind, String subject, String path, Map<String, Object> more) {
        Map<String, Object> model = new TreeMap<>(more);
        model.put("recipientName", people.nameOf(recipient));
        journal.tell(List.of(recipient), kind, "ended", new CaseJournal.News(new CaseRef(BulkWork.CASE_TYPE, view.id()), subject, path, model));
    }
}
