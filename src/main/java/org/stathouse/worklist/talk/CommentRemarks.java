package org.stathouse.worklist.talk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.search.SearchRemarks;
import org.stathouse.shared.CaseRef;

/** Lets comments be found by their words, as long as they stand. */
@Component
class CommentRemarks implements SearchRemarks {

    private final CommentTable table;

    CommentRemarks(CommentTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "Comments";
    }

    @Override
    public boolean changedBy(String action) {
        return action.startsWith("case.comment");
    }

    @Override
    public List<Remark> of(CaseRef subject) {
        return table.of(subject).stream()
                .filter(comment -> !comment.isWithdrawn())
                .map(comment -> new Remark(comment.id(), comment.author(), comment.writtenAt(), comment.text(), "comment-" + comment.id()))
                .toList();
    }
}
