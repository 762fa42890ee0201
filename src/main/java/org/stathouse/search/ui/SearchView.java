package org.stathouse.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.People;
import org.stathouse.search.Search;
import org.stathouse.search.SearchHit;
import org.stathouse.search.SearchQuery;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;

/** The search: words and kind stand in the address, what was found below, the best first. */
@Route("search")
@Menu(title = "Search", order = 3, icon = "vaadin:search")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final Search search;
    private final DateTexts dates;
    private final People people;
    private final TextField words = new TextField("Words");
    private final FaultSummary faults;
    private final UnorderedList kinds = new UnorderedList();
    private final Span count = new Span();
    private final OrderedList hits = new OrderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private SearchQuery query = new SearchQuery("", null);
    private @Nullable String next;
    private int shown;

    SearchView(Search search, DateTexts dates, People people, Messages messages) {
        this.search = search;
        this.dates = dates;
        this.people = people;
        this.faults = new FaultSummary(messages).withField("q", words);
        words.setMaxLength(SearchQuery.MAX_LENGTH);
        words.setHelperText("All words must occur. “Quotes” hold a phrase together; a minus leaves words out.");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addClassName("search-words");
        words.addKeyPressListener(Key.ENTER, pressed -> go());
        Button find = new Button("Search", click -> go());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(words, find);
        form.addClassName("search-form");
        kinds.addClassName("search-kinds");
        kinds.getElement().setAttribute("aria-label", "Kinds");
        count.getElement().setAttribute("role", "status");
        hits.addClassName("search-hits");
        more.addClassName("search-more");
        PageHeader header = new PageHeader("Search").withSubtitle("Actions, requests, items, decisions and comments that you may see.");
        add(header, form, faults, kinds, count, hits, empty, more);
    }

    @Override
    public String getPageTitle() {
        return query.words().isEmpty() ? "Search" : query.words() + " – Search";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        query = new SearchQuery(AddressValues.text(address, "q").orElse(""), AddressValues.text(address, "kind").orElse(null));
        words.setValue(query.words());
        hits.removeAll();
        empty.removeAll();
        next = null;
        shown = 0;
        showKinds();
        more.setVisible(false);
        if (query.words().isEmpty()) {
            count.setText("");
            empty.add(new EmptyState("Type what you look for.", "A case number, a word of a title or what somebody said in a comment."));
            words.focus();
        } else {
            faults.attempt(this::showMore);
        }
    }

    private void go() {
        getUI().orElseThrow().navigate(SearchView.class, address(words.getValue(), query.kind()));
    }

    private static QueryParameters address(String words, @Nullable String kind) {
        return new AddressValues().with("q", words.isBlank() ? null : words.strip()).with("kind", kind).query();
    }

    private void showKinds() {
        kinds.removeAll();
        kinds.setVisible(!query.words().isEmpty());
        kinds.add(kind("Everything", null));
        search.kinds().forEach(name -> kinds.add(kind(name, name)));
    }

    private ListItem kind(String label, @Nullable String kind) {
        RouterLink link = new RouterLink(label, SearchView.class);
        link.setQueryParameters(address(query.words(), kind));
        if (Objects.equals(kind, query.kind())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private void showMore() {
        Slice<SearchHit> page = search.find(query, next, PAGE);
        page.items().forEach(hit -> hits.add(new HitItem(hit, dates, people)));
        shown += page.items().size();
        next = page.next();
        more.setVisible(next != null);
        count.setText(shown == 0 ? "Nothing found" : shown + (next == null ? "" : " of more") + " found");
        if (shown == 0) {
            String wider = query.kind() == null ? "." : ", or look among everything.";
            empty.add(new EmptyState("Nothing that you may see holds these words.", "Try fewer or other words" + wider));
        }
    }
}
