package org.stathouse.stat.memo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.memo.Memo;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.MemoRelease;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.ui.StatAddresses;

/** One paper of a session: the files that went out, and, for those who prepare it, how it would read now. */
@Route("stat/sessions/:id/papers/:kind")
@PermitAll
class SessionPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SessionMemos memos;
    private final DateTexts dates;
    private String title = "Memo";

    SessionPaperView(SessionMemos memos, DateTexts dates) {
        this.memos = memos;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(StatAddresses.id(event), kind(event));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID session, MemoKind kind) {
        List<MemoRelease> releases = memos.of(session).stream().filter(release -> release.kind() == kind).toList();
        boolean preview = memos.mayPreview(session);
        if (releases.isEmpty() && !preview) {
            throw new NotFound("Papers of session " + session);
        }
        title = kind.label();
        PageHeader header = new PageHeader(kind.label());
        removeAll();
        add(StatAddresses.link(StatAddresses.session(session), "The session"), header);
        add(new SectionCard("Sent", new MemoReleases(releases, memos, dates, "It has not gone out yet.")));
        if (preview) {
            Memo memo = memos.preview(session, kind);
            title = memo.title();
            header.setTitle(memo.title());
            header.withSubtitle(dates.date(memo.day()) + ". As it would read if it went out now.");
            add(new MemoPreview(memo));
        } else {
            add(new Paragraph("The file is the memo as it went out."));
        }
    }

    private static MemoKind kind(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("kind").orElse("");
        return Arrays.stream(MemoKind.values())
                .filter(kind -> kind.name().equals(asked) && kind != MemoKind.WEEKLY_STATUS)
                .findFirst()
                .orElseThrow(() -> new NotFound("Paper " + asked));
    }
}
