package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.stat.team.TopicView;
import org.stathouse.stat.team.Topics;
import org.stathouse.stat.ui.StatAddresses;

/** What SteerCo gave to the Stats to take up, as far as one may see it. */
@Route("stat/topics")
@PageTitle("Topics from SteerCo")
@Menu(title = "Topics from SteerCo", order = 17, icon = "vaadin:inbox")
@PermitAll
class TopicListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Topics topics;

    TopicListView(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Topics from SteerCo")
                .withSubtitle("What SteerCo wants a Stat to take up. An analyst puts each on an agenda, or says why none takes it up."));
        LazyRows<TopicView> rows = new LazyRows<>(TopicListView::table, after -> topics.list(after, PAGE), TopicListView::add);
        add(rows.isEmpty()
                ? new EmptyState("There is no topic that is yours to read.", "SteerCo gives one when it makes a Red case a Stat topic.")
                : rows);
    }

    private static FlowTable table() {
        return new FlowTable("Topics").withColumn("Topic").withColumn("About").withColumn("Decision").withColumn("Stat").withColumn("Status");
    }

    private static void add(FlowTable table, List<TopicView> page) {
        page.forEach(topic -> table.addRow(
                name(topic),
                new Span(topic.aboutNumber()),
                new Span(topic.decisionNumber()),
                new Span(topic.statName() == null ? "–" : topic.statName()),
                TeamWords.badge(topic.status())));
    }

    private static Div name(TopicView topic) {
        Div name = new Div(StatAddresses.link("stat/topics/" + topic.id(), topic.text()), new Span(topic.number()));
        name.addClassName("row-name");
        return name;
    }
}
