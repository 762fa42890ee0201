package org.stathouse.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.Role;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class HttpAccessTest {

    private static final String PASSWORD = "seven tall herons";
    private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    @Autowired
    MockMvc http;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final String username = "h" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void refusesEveryRestAddressToTheUnknown() throws Exception {
        List<Address> addresses = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Address(method.asHttpMethod(), path))))
                .filter(address -> address.path().startsWith("/api/"))
                .filter(address -> !address.path().startsWith("/api/v1/openapi.json"))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(10);
        for (Address address : addresses) {
            String path = address.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            http.perform(request(address.method(), path)).andExpect(status().isUnauthorized()).andExpect(content().contentType(PROBLEM));
        }
    }

    @Test
    void leadsEveryViewToTheSignInPage() throws Exception {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<String> paths = scan.findCandidateComponents("org.stathouse").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(path -> !path.equals("login"))
                .toList();

        assertThat(paths).contains("", "tasks", "account", "admin/accounts");
        for (String path : paths) {
            http.perform(get("/" + path.replaceAll(":\\w+[?*]?(\\([^)]*\\))?", "x")).accept(MediaType.TEXT_HTML))
                    .andExpect(status().isFound())
                    .andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void closesWhatNobodyOpened() throws Exception {
        http.perform(get("/actuator/env")).andExpect(status().isForbidden());
        http.perform(get("/api/v1/" + username)).andExpect(status().isUnauthorized());
        http.perform(get("/" + username).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void tellsEveryoneItsHealthAndItsInterface() throws Exception {
        http.perform(get("/actuator/health")).andExpect(status().isOk()).andExpect(jsonPath("$.components").doesNotExist());
        http.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.info.title").value("Stathouse"))
                .andExpect(jsonPath("$.components.securitySchemes.basic.scheme").value("basic"));
    }

    @Test
    void sendsStrictHeadersWithEveryAnswer() throws Exception {
        for (String path : List.of("/api/v1/identity/me", "/frontend/stathouse.css", "/tasks")) {
            http.perform(get(path).secure(true))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Referrer-Policy", "same-origin"))
                    .andExpect(header().string("X-Frame-Options", "DENY"))
                    .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                    .andExpect(header().exists("Permissions-Policy"))
                    .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")))
                    .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        }
    }

    @Test
    void startsNoSessionForRest() throws Exception {
        account();

        http.perform(get("/api/v1/identity/me").with(httpBasic(username, PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.username").value(username))
                .andExpect(jsonPath("$.passwordHash").doesNotExist())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void forgetsAVerifiedPasswordAtOnceWhenTheAccountIsDeactivated() throws Exception {
        AccountView account = account();
        http.perform(get("/api/v1/identity/me").with(httpBasic(username, PASSWORD))).andExpect(status().isOk());

        signIn.as("admin", () -> accounts.deactivate(account.id(), account.version()));

        http.perform(get("/api/v1/identity/me").with(httpBasic(username, PASSWORD))).andExpect(status().isUnauthorized());
    }

    @Test
    void slowsDownGuessingOverRestWhetherTheAccountExistsOrNot() throws Exception {
        account();
        for (String name : List.of(username, "nobody-" + username)) {
            for (int i = 0; i < 10; i++) {
                http.perform(get("/api/v1/identity/me").with(httpBasic(name, "wrong"))).andExpect(status().isUnauthorized());
            }
            http.perform(get("/api/v1/identity/me").with(httpBasic(name, "wrong")))
                    .andExpect(status().isTooManyRequests())
                    .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                    .andExpect(content().contentType(PROBLEM));
        }
    }

    @Test
    void slowsDownGuessingOnTheSignInPage() throws Exception {
        for (int i = 0; i < 10; i++) {
            http.perform(signInForm("wrong")).andExpect(redirectedUrl("/login?error"));
        }

        http.perform(signInForm("wrong")).andExpect(redirectedUrl("/login?throttled"));
    }

    @Test
    void givesANewSessionIdOnSignIn() throws Exception {
        account();
        MockHttpSession before = new MockHttpSession();
        String planted = before.getId();

        MockHttpSession after = (MockHttpSession) http.perform(signInForm(PASSWORD).session(before))
                .andExpect(status().isFound())
                .andReturn()
                .getRequest()
                .getSession();

        assertThat(after).isNotNull();
        assertThat(after.getId()).isNotEqualTo(planted);
    }

    @Test
    void endsARunningSessionWhenItsAccountIsDeactivated() throws Exception {
        AccountView account = account();
        MockHttpSession session = (MockHttpSession) http.perform(signInForm(PASSWORD)).andReturn().getRequest().getSession();
        assertThat(session).isNotNull();

        signIn.as("admin", () -> accounts.deactivate(account.id(), account.version()));

        http.perform(get("/tasks").session(session).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void demandsTheVersionOfAChange() throws Exception {
        AccountView account = account();
        String path = "/api/v1/identity/accounts/" + account.id();
        String body = """
                {"displayName": "Pat Newname", "email": "pat@city.example", "grants": []}""";

        http.perform(put(path).with(httpBasic("admin", "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is(428))
                .andExpect(content().contentType(PROBLEM));
        http.perform(put(path)
                        .with(httpBasic("admin", "stathouse"))
                        .header(HttpHeaders.IF_MATCH, "\"" + (account.version() + 7) + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isPreconditionFailed());
        http.perform(put(path)
                        .with(httpBasic("admin", "stathouse"))
                        .header(HttpHeaders.IF_MATCH, "\"" + account.version() + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.displayName").value("Pat Newname"));
    }

    @Test
    void namesTheFieldsOfABrokenRule() throws Exception {
        http.perform(post("/api/v1/identity/accounts")
                        .with(httpBasic("admin", "stathouse"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"username": "x", "displayName": "", "email": "pat@city.example", "password": "short", "grants": []}"""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults.length()").value(3))
                .andExpect(jsonPath("$.faults[?(@.field == 'password')].message").isNotEmpty());
    }

    @Test
    void namesTheFieldThatCannotBeRead() throws Exception {
        http.perform(post("/api/v1/identity/accounts")
                        .with(httpBasic("admin", "stathouse"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"grants": [{"role": "KING"}]}"""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.faults[0].field").value("grants[0].role"));
    }

    @Test
    void tellsThatARoleIsMissing() throws Exception {
        http.perform(get("/api/v1/identity/accounts").with(httpBasic("tmo", "stathouse")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(PROBLEM))
                .andExpect(jsonPath("$.type").value("urn:stathouse:problem:not-permitted"));
    }

    private record Address(HttpMethod method, String path) {}

    private AccountView account() {
        return signIn.as("admin", () -> accounts.create(
                new NewAccount(username, "Pat Sample", "pat@city.example", PASSWORD, Set.of(Grant.of(Role.TMO)))));
    }

    private MockHttpServletRequestBuilder signInForm(String password) {
        return post("/login").with(csrf()).param("username", username).param("password", password);
    }
}
