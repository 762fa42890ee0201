package org.stathouse.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.press.PacketRow;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.Packets;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** All packets that the signed-in person may know of, newest first, and above them what is being made; the filters stand in the address. */
@Route(PacketAddresses.PACKETS)
@PageTitle("Packets")
@Menu(title = "Packets", order = 10, icon = "vaadin:notebook")
@PermitAll
class PacketListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;

    private final PacketShelf shelf;
    private final Packets packets;
    private final DateTexts dates;
    private final PacketFilterFields fields;
    private final RunningPackets running;
    private final Div shown = new Div();
    private PacketListFilter filter = PacketListFilter.ALL;

    PacketListView(PacketShelf shelf, Packets packets, DateTexts dates, Messages messages) {
        this.shelf = shelf;
        this.packets = packets;
        this.dates = dates;
        this.fields = new PacketFilterFields(packets.kinds(), this::narrow);
        this.running = new RunningPackets(shelf, packets, messages, this::refresh);
        PageHeader header = new PageHeader("Packets").withSubtitle("Briefing packets for meetings, sessions and briefs, as they were made and handed out.");
        if (mayOrder()) {
            header.withActions(order());
        }
        add(header, running, fields, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PacketListFilter.of(event.getLocation().getQueryParameters());
        fields.fill(filter);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        running.look(attach.getUI());
    }

    private void narrow(PacketListFilter narrowed) {
        filter = narrowed;
        fields.fill(narrowed);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PacketAddresses.PACKETS, narrowed.address()));
        refresh();
    }

    private void refresh() {
        shown.removeAll();
        LazyRows<PacketRow> rows = new LazyRows<>(PacketListView::table, after -> shelf.list(filter.asked(), after, PAGE), this::add);
        shown.add(rows.isEmpty() ? empty() : rows);
    }

    private static FlowTable table() {
        return new FlowTable("Packets")
                .withColumn("Packet")
                .withColumn("Edition")
                .withColumn("State")
                .withColumn("As of")
                .withFigures("Pages")
                .withColumn("Ordered by")
                .withColumn("Open");
    }

    private void add(FlowTable table, List<PacketRow> rows) {
        for (PacketRow row : rows) {
            PacketSummary packet = row.packet();
            table.addRow(
                    PacketWords.name(packet),
                    new Span(PacketWords.version(packet.edition(), packet.version())),
                    PacketWords.badge(packet.state()),
                    new Span(packet.asOf() == null ? "" : dates.dateTime(packet.asOf())),
                    new Span(Objects.toString(packet.pages(), "")),
                    new Span(row.orderedBy() + ", " + dates.date(row.orderedAt())),
                    packet.state() == PacketState.READY ? PacketLinks.of(packet) : new Span());
        }
    }

    private Component empty() {
        if (!filter.equals(PacketListFilter.ALL)) {
            return new EmptyState(
                    "No packet fits these filters.", "Take the filters away to see all of them.", new Button("Show all", click -> narrow(PacketListFilter.ALL)));
        }
        return mayOrder()
                ? new EmptyState("No packet has been made yet.", "Those of meetings and sessions are made by themselves in time; order one whenever you need it.", order())
                : new EmptyState("No packet has been handed out to you yet.", "You are told by mail when one is; it then stands here and on the page of its meeting.");
    }

    private boolean mayOrder() {
        return packets.kinds().stream().anyMatch(kind -> !packets.offered(kind).isEmpty());
    }

    private static Button order() {
        Button button = new Button("Order a packet", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(OrderView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
