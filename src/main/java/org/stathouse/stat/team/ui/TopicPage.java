package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.team.TopicView;
import org.stathouse.stat.team.Topics;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one topic from SteerCo. */
@Route("stat/topics/:id")
@PermitAll
class TopicPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "stat-topic";

    private final Topics topics;
    private final CaseParts parts;
    private final AuditLog audit;
    private final DateTexts dates;
    private String title = "Topic";

    TopicPage(Topics topics, CaseParts parts, AuditLog audit, DateTexts dates) {
        this.topics = topics;
        this.parts = parts;
        this.audit = audit;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TopicView topic = topics.get(StatAddresses.id(event));
        CaseRef subject = new CaseRef(CASE_TYPE, topic.id());
        title = "Topic " + topic.number();
        removeAll();
        add(
                new RouterLink("All topics", TopicListView.class),
                new PageHeader("Topic " + topic.number()).withMark(TeamWords.badge(topic.status())),
                new SectionCard("What SteerCo wants", new TopicDigest(topic, dates)),
                new SectionCard("Tasks", parts.tasks(subject)),
                new SectionCard("Process", parts.diagram(subject)),
                new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
