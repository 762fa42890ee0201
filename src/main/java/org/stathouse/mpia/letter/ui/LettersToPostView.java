package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** Letters on paper that wait to be printed and posted, the oldest first. */
@Route("records-desk/letters-to-post")
@PageTitle("Letters to post")
@Menu(title = "Letters to post", order = 64, icon = "vaadin:envelope-open-o")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORDS_SUPERVISOR"})
class LettersToPostView extends Div implements BeforeEnterObserver {

    private final SentLetters sent;
    private final LetterTable table;

    LettersToPostView(SentLetters sent, LetterTable table) {
        this.sent = sent;
        this.table = table;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader("Letters to post").withSubtitle("Letters to people without an e-mail address. A letter counts from the day on which it is posted."));
        List<LetterView> letters = sent.toPost();
        add(letters.isEmpty()
                ? new EmptyState("No letter waits to be posted.", "Letters to requesters without an e-mail address come here once they are sent.")
                : new SectionCard("Waiting, the oldest first", table.of("Letters to post", letters, true, this::show)));
    }
}
