package org.stathouse.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** Feeds over REST, and their files as a calendar program asks for them: without signing in, by the secret address alone. */
@IntegrationTest
class FeedRestTest {

    private static final String FEEDS = "/api/v1/calendar/feeds";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Feeds feeds;

    @Autowired
    SignIn signIn;

    @Autowired
    AccountAdministration accounts;

    private final String name = "Feed " + UUID.randomUUID();

    /** A person has few feeds, and the tests of all classes are the same people. */
    @AfterEach
    void revokeOwn() {
        signIn.as("owner", () -> feeds.mine().stream().filter(feed -> feed.name().startsWith(name)).forEach(feed -> feeds.revoke(feed.id(), feed.version())));
    }

    @Test
    void aFeedIsMadeListedWithoutItsAddressChangedRenewedAndRevoked() throws Exception {
        String made = made();
        String id = JsonPath.read(made, "$.feed.id");
        String path = JsonPath.read(made, "$.path");

        String listed = mvc.perform(get(FEEDS).with(as("owner"))).andExpect(jsonPath("$[*].id", hasItem(id))).andReturn().getResponse().getContentAsString();
        assertThat(listed).doesNotContain(path.substring(9, 30));
        mvc.perform(put(FEEDS + "/" + id).with(as("owner")).contentType(MediaType.APPLICATION_JSON).content(body(name + " 2", "raid")))
                .andExpect(status().isPreconditionRequired());
        mvc.perform(put(FEEDS + "/" + id).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"7\"").contentType(MediaType.APPLICATION_JSON).content(body(name, "raid")))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(put(FEEDS + "/" + id).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(body(name + " 2", "raid")))
                .andExpect(jsonPath("$.name").value(name + " 2"))
                .andExpect(header().string(HttpHeaders.ETAG, "\"1\""));
        String renewed = mvc.perform(post(FEEDS + "/" + id + "/renew").with(as("owner")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(get("/" + path)).andExpect(status().isNotFound());
        String now = JsonPath.read(renewed, "$.path");
        mvc.perform(get("/" + now)).andExpect(status().isOk());
        mvc.perform(delete(FEEDS + "/" + id).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"2\"")).andExpect(status().isNoContent());
        mvc.perform(get("/" + now)).andExpect(status().isNotFound());
        mvc.perform(get(FEEDS + "/" + id).with(as("owner"))).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseNotEvenAnAdministratorSeesChangesRenewsOrRevokesIt() throws Exception {
        String feed = FEEDS + "/" + JsonPath.read(made(), "$.feed.id");

        mvc.perform(get(FEEDS).with(as("admin"))).andExpect(jsonPath("$[*].name", not(hasItem(name))));
        mvc.perform(get(feed).with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(put(feed).with(as("admin")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(body(name, "raid")))
                .andExpect(status().isNotFound());
        mvc.perform(post(feed + "/renew").with(as("admin")).header(HttpHeaders.IF_MATCH, "\"0\"")).andExpect(status().isNotFound());
        mvc.perform(delete(feed).with(as("admin")).header(HttpHeaders.IF_MATCH, "\"0\"")).andExpect(status().isNotFound());
        mvc.perform(get(FEEDS)).andExpect(status().isUnauthorized());
    }

    @Test
    void everyFaultOfAFeedIsNamedAtOnceAtItsField() throws Exception {
        mvc.perform(post(FEEDS).with(as("owner")).contentType(MediaType.APPLICATION_JSON).content("{\"kinds\": [\"records-dates\", \"moons\"]}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("name", "kinds", "kinds")));
    }

    @Test
    void aNameIsTakenInWhateverLettersItIsWritten() throws Exception {
        made();

        mvc.perform(post(FEEDS).with(as("owner")).contentType(MediaType.APPLICATION_JSON).content(body(" " + name.toUpperCase(Locale.ROOT), "tasks")))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[0].field").value("name"));
    }

    @Test
    void theFileIsReadWithoutSigningInAndKeptByNobodyOnTheWay() throws Exception {
        String path = JsonPath.read(made(), "$.path");

        mvc.perform(get("/" + path))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-cache, private"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void theTagChangesWithTheDatesAndOnlyWithThem() throws Exception {
        String path = JsonPath.read(made(), "$.path");
        String tag = tag(path);
        mvc.perform(get("/" + path).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified()).andExpect(content().string(""));

        ProposalJourney journey = new ProposalJourney(context);
        journey.openTask("owner", journey.inSetUp(), "intake/charter");

        mvc.perform(get("/" + path).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isOk());
        assertThat(tag(path)).isNotEqualTo(tag);
    }

    @Test
    void anAddressThatWasNeverGivenOutLooksLikeARevokedOne() throws Exception {
        // From an address of its own: whoever tries many wrong ones has to wait.
        mvc.perform(get("/calendar/" + "a".repeat(43) + ".ics").with(request -> {
                    request.setRemoteAddr("192.0.2.77");
                    return request;
                }))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @Test
    void theFeedOfAClosedAccountIsGone() throws Exception {
        String username = "feeds-" + UUID.randomUUID().toString().substring(0, 8);
        NewAccount person = new NewAccount(username, "Flora Leaver", username + "@city.example", "a-long-passphrase-42", Set.of(Grant.of(Role.TMO)));
        UUID account = signIn.as("admin", () -> accounts.create(person).id());
        String path = "/" + signIn.as(username, () -> feeds.make(new FeedForm(name, Set.of("tasks"), DiaryQuery.Whose.MINE)).path());
        mvc.perform(get(path)).andExpect(status().isOk());

        signIn.as("admin", () -> accounts.deactivate(account, accounts.get(account).version()));

        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void whoTriesManyWrongAddressesHasToWait() throws Exception {
        RequestPostProcessor guesser = request -> {
            request.setRemoteAddr("192.0.2.78");
            return request;
        };
        for (int i = 0; i < 20; i++) {
            mvc.perform(get("/calendar/wrong" + i + ".ics").with(guesser)).andExpect(status().isNotFound());
        }

        mvc.perform(get("/calendar/wrong.ics").with(guesser)).andExpect(status().isTooManyRequests()).andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    private String tag(String path) throws Exception {
        return String.valueOf(mvc.perform(get("/" + path)).andExpect(status().isOk()).andReturn().getResponse().getHeader(HttpHeaders.ETAG));
    }

    private String made() throws Exception {
        return mvc.perform(post(FEEDS).with(as("owner")).contentType(MediaType.APPLICATION_JSON).content(body(name, "tasks")))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String body(String name, String kind) {
        return "{\"name\": \"%s\", \"kinds\": [\"%s\"], \"whose\": \"MINE\"}".formatted(name, kind);
    }

    private static RequestPostProcessor as(String person) {
        return httpBasic(person, DemoAccounts.PASSWORD);
    }
}
