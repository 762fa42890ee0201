package org.stathouse.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.AccountView;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The list of accounts, for administrators; the search words are in the address. */
@Route("admin/accounts")
@PageTitle("Accounts")
@Menu(title = "Accounts", order = 90, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div implements BeforeEnterObserver {

    private static final String WORDS = "q";
    private static final int SHOWN = 200;

    private final transient AccountAdministration accounts;
    private final TextField search = new TextField("Search");
    private final Grid<AccountView> grid = new Grid<>();
    private final EmptyState nothing = new EmptyState("No account matches.", "Search for another part of a name, or clear the search.");
    private final Paragraph more = new Paragraph("Only the first " + SHOWN + " accounts are shown. Search to narrow them down.");

    AccountsView(AccountAdministration accounts) {
        this.accounts = accounts;
        Button create = new Button("New account", VaadinIcon.PLUS.create(), click -> open(AccountFormView.NEW));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setPlaceholder("Name or user name");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("filters-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
                keepInAddress(change.getValue());
            }
        });
        Div filters = new Div(search);
        filters.addClassName("filters");
        configureGrid();
        add(new PageHeader("Accounts").withSubtitle("Who may sign in, and what they may do.").withActions(create), filters, grid, nothing, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words = event.getLocation().getQueryParameters().getSingleParameter(WORDS).orElse("");
        search.setValue(words);
        show(words);
    }

    private void configureGrid() {
        grid.addColumn(new ComponentRenderer<>(AccountsView::who)).setHeader("Name").setWidth("6.5rem").setFlexGrow(3);
        grid.addColumn(AccountsView::roles).setHeader("Roles").setWidth("8.25rem").setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(AccountsView::state)).setHeader("State").setAutoWidth(true).setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel("Accounts");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private void show(String words) {
        Slice<AccountView> found = accounts.find(words, null, SHOWN);
        grid.setItems(found.items());
        grid.setVisible(!found.items().isEmpty());
        nothing.setVisible(found.items().isEmpty());
        more.setVisible(found.next() != null);
    }

    private void keepInAddress(String words) {
        QueryParameters parameters = words.isBlank() ? QueryParameters.empty() : QueryParameters.of(WORDS, words);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null,
                new Location("admin/accounts", parameters)));
    }

    private void open(String account) {
        getUI().ifPresent(ui -> ui.navigate("admin/accounts/" + account));
    }

    private static Div who(AccountView account) {
        Span username = new Span(account.username());
        username.addClassName("muted");
        Div who = new Div(new Anchor("admin/accounts/" + account.id(), account.displayName()), username);
        who.addClassName("two-lines");
        return who;
    }

    private static String roles(AccountView account) {
        return account.grants().stream().map(grant -> grant.role().title()).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static StatusBadge state(AccountView account) {
        return account.active() ? new StatusBadge(Tone.GOOD, "Active") : new StatusBadge(Tone.NEUTRAL, "Deactivated");
    }
}
