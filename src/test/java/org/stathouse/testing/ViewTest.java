package org.stathouse.testing;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.SpringInstantiator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stathouse.shared.ui.PartsInTurn;

/**
 * What tests of views share: Vaadin without a browser on the Spring context of {@link IntegrationTest}, with which each test
 * class is annotated as well. Sign in before navigating: the views’ access check holds here too.
 */
public abstract class ViewTest extends BrowserlessTest {

    private static @Nullable ApplicationContext views;

    @Autowired
    protected ApplicationContext context;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        views = context;
        super.initVaadinEnvironment();
        // A form opens with what its person typed into it last, which may have been another test.
        context.getBean(JdbcClient.class).sql("delete from form_draft").update();
        askWhoIsSignedIn((MockRequest) VaadinServletRequest.getCurrent().getRequest());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        Set<Class<?>> services = new HashSet<>(super.lookupServices());
        services.add(Views.class);
        return services;
    }

    /** The one visible field of that label below a component. */
    protected <F extends Component & HasLabel> F field(Class<F> type, String label, Component within) {
        List<F> found = find(type, within).all().stream().filter(field -> label.equals(field.getLabel())).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " fields “" + label + "” in " + labels(type, within));
        }
        return found.getFirst();
    }

    /** Presses the one visible button with that text. */
    protected void press(String text, Component within) {
        test(find(Button.class, within).withText(text).single()).click();
    }

    /** Asks for the parts of a page that come in turn, as the browser does, until all are there. */
    protected void awaitParts(Component within) {
        Element parts = find(PartsInTurn.class, within).single().getElement();
        while (!find(Div.class, within).withClassName("part-to-come").all().isEmpty()) {
            parts.getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(parts, "next-part", JacksonUtils.createObjectNode()));
        }
    }

    /** All text below a component, for looking whether something is said. */
    protected static String textOf(Component component) {
        StringBuilder text = new StringBuilder(component.getElement().getText());
        component.getChildren()
                .filter(child -> !child.getElement().isTextNode() && child.isVisible())
                .forEach(child -> text.append(' ').append(textOf(child)));
        return text.toString();
    }

    private <F extends Component & HasLabel> List<String> labels(Class<F> type, Component within) {
        return find(type, within).all().stream().map(HasLabel::getLabel).toList();
    }

    /** Makes views as Spring beans, as the running application does. */
    public static class Views implements InstantiatorFactory {

        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new SpringInstantiator(service, views);
        }
    }

    /** Tells the views’ access check who is signed in at that moment. */
    private static void askWhoIsSignedIn(MockRequest request) {
        request.principalProvider(ViewTest::authentication);
        request.roleChecker((person, role) -> {
            Authentication signedIn = authentication();
            return signedIn != null && signedIn.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority()));
        });
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
