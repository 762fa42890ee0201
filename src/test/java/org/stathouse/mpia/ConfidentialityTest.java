package org.stathouse.mpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.testing.IntegrationTest;

/**
 * Every address of the product that can be read, asked by everyone, with every id of a request that is none of their business: what
 * only its own people may know stands in no answer.
 */
@IntegrationTest
class ConfidentialityTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]+}");

    /** Says how to ask, and nothing of any case. */
    private static final String INTERFACE_DESCRIPTION = "/api/v1/openapi";

    private final MockMvc web;
    private final RequestMappingHandlerMapping routes;
    private final DemoAccounts accounts;
    private final SecretRequest secrets;

    @Autowired
    ConfidentialityTest(ApplicationContext context, MockMvc web) {
        this.web = web;
        this.routes = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        this.accounts = context.getBean(DemoAccounts.class);
        this.secrets = new SecretRequest(context);
    }

    @Test
    void itsOwnPeopleReadWhatIsLookedForBelow() {
        SecretRequest.Told told = secrets.confidential();
        for (String username : told.readers()) {
            assertThat(tellingAnswers(username, told, told.aboutThePerson()).findFirst()).as("what %s reads", username).isPresent();
        }
    }

    @Test
    void staffOfOtherAgenciesLearnNothingOfASensitiveRequest() {
        SecretRequest.Told told = secrets.confidential();
        for (String username : told.strangers()) {
            assertThat(tellingAnswers(username, told, told.anything())).as("what %s reads of it", username).isEmpty();
        }
    }

    @Test
    void nobodyWithoutARoleForRecordsLearnsAnythingOfASensitiveRequest() {
        SecretRequest.Told told = secrets.confidential();
        Map<Role, String> oneOfEach = accounts.entries().stream()
                .filter(account -> !SecretRequest.MAY_KNOW.contains(account.role()))
                .collect(Collectors.toMap(DemoAccounts.Entry::role, DemoAccounts.Entry::username, (first, other) -> first));
        oneOfEach.forEach((role, username) ->
                assertThat(tellingAnswers(username, told, told.anything())).as("what %s reads of it", role).isEmpty());
    }

    @Test
    void whoSearchesForRecordsLearnsNothingOfTheRequester() {
        SecretRequest.Told told = secrets.confidential();
        assertThat(tellingAnswers(told.searcher(), told, told.aboutThePerson())).isEmpty();
    }

    @Test
    void staffOfOtherAgenciesLearnNothingOfTheRequesterOfAnOpenRequest() {
        SecretRequest.Told told = secrets.ordinary();
        for (String username : told.strangers()) {
            assertThat(tellingAnswers(username, told, told.aboutThePerson())).as("what %s reads of it", username).isEmpty();
        }
    }

    @Test
    void nobodySignedOutLearnsAnythingOfAnyRequest() {
        SecretRequest.Told told = secrets.ordinary();
        assertThat(tellingAnswers(null, told, told.anything())).isEmpty();
    }

    @Test
    void oneRequesterLearnsNothingOfAnothersRequest() {
        SecretRequest.Told told = secrets.ordinary();
        String own = "/" + secrets.linkOfAnother();
        List<String> telling = new ArrayList<>();
        for (String route : readable()) {
            if (route.startsWith("/records/r/")) {
                String mine = VARIABLE.matcher(route).replaceFirst(Matcher.quoteReplacement(own.substring("/records/r/".length())));
                filledIn(mine, told).filter(address -> tells(answer(address, null), told, told.anything(), address)).forEach(telling::add);
            }
        }
        assertThat(telling).isEmpty();
    }

    /** The addresses whose answer to that person, none if signed out, holds one of the words. */
    private Stream<String> tellingAnswers(@Nullable String username, SecretRequest.Told told, Set<String> words) {
        return readable().stream()
                .flatMap(route -> filledIn(route, told))
                .filter(address -> tells(answer(address, username), told, words, address));
    }

    /** Every address that is read with GET, its variables still in it. */
    private Set<String> readable() {
        Set<String> found = new TreeSet<>();
        for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                route.getPatternValues().stream().filter(address -> !address.startsWith(INTERFACE_DESCRIPTION)).forEach(found::add);
            }
        }
        return found;
    }

    /** The address with the request's ids in the place of its variables, or with its number as what a list is searched for. */
    private static Stream<String> filledIn(String route, SecretRequest.Told told) {
        Matcher variable = VARIABLE.matcher(route);
        if (!variable.find()) {
            return Stream.of(route, route + "?q=" + SecretRequest.SEARCHED);
        }
        if (variable.find()) {
            return Stream.of(told.request(), RequestSummary.CASE_TYPE)
                    .map(first -> VARIABLE.matcher(route).replaceFirst(first))
                    .flatMap(filled -> told.parts().stream().map(part -> VARIABLE.matcher(filled).replaceAll(part)));
        }
        return told.parts().stream().map(part -> VARIABLE.matcher(route).replaceAll(part));
    }

    private MockHttpServletResponse answer(String address, @Nullable String username) {
        MockHttpServletRequestBuilder request = get(address).accept(MediaType.ALL);
        if (username != null) {
            request.with(httpBasic(username, secrets.passwordOf(username)));
        }
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(address + " failed", failed);
        }
    }

    /** A file of the request tells all: what a PDF says can't be read from its bytes. */
    private static boolean tells(MockHttpServletResponse answer, SecretRequest.Told told, Set<String> words, String address) {
        if (answer.getStatus() != 200) {
            return false;
        }
        if (String.valueOf(answer.getContentType()).startsWith(MediaType.APPLICATION_PDF_VALUE)) {
            return told.parts().stream().anyMatch(address::contains);
        }
        String said = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return words.stream().anyMatch(said::contains);
    }
}
