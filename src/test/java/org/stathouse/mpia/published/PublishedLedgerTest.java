package org.stathouse.mpia.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.stathouse.mpia.PublishedRecords;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class PublishedLedgerTest {

    @Autowired
    PublishedLedger ledger;

    @Autowired
    PublishedRecords published;

    @Autowired
    SignIn signIn;

    @Autowired
    MockMvc http;

    /** A word that only this test's entries have. */
    private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");

    @Test
    void findsWhatFitsBestFirstWhateverTheAccentsAndThePlural() {
        PublishedView inTitle = add("Tree maps " + word, "Where trees stand", "árboles");
        PublishedView inDescription = add("Other " + UUID.randomUUID(), "Something about " + word + " and mapping of a map", "");

        assertThat(published.matching("tree map " + word, 10)).extracting(PublishedRecords.Published::id).startsWith(inTitle.id(), inDescription.id());
        assertThat(published.matching("arboles " + word, 1)).extracting(PublishedRecords.Published::id).containsExactly(inTitle.id());
        assertThat(published.matching("please send all records", 10)).isEmpty();
    }

    @Test
    void hidesFromThePublicWhatIsNoLongerShown() throws Exception {
        PublishedView entry = add("Old list " + word, "Gone", "");
        signIn.as("records", () -> ledger.change(entry.id(), entry.version(), form(entry.form().title(), "Gone", "", "https://data.example.org/", false)));

        assertThat(published.matching(word, 10)).isEmpty();
        http.perform(get("/records/public?q=" + word).with(request -> {
                    request.setRemoteAddr(word);
                    return request;
                }))
                .andExpect(content().string(not(containsString("Old list " + word))));
        assertThat(signIn.as("clerk", () -> ledger.list(word, null, 10).items())).extracting(PublishedView::id).containsExactly(entry.id());
    }

    @Test
    void namesEveryFault() {
        PublishedView taken = add("Taken " + word, "…", "");

        assertThatThrownBy(() -> signIn.as("clerk", () -> ledger.add(form(taken.form().title().toUpperCase(), " ", "", "javascript:alert(1)", true))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken ->
                        assertThat(broken.faults()).extracting(Fault::field).containsExactly("title", "description", "link"));
    }

    @Test
    void isKeptByClerksAndTheSupervisorOnly() {
        assertThatThrownBy(() -> signIn.as("law", () -> ledger.add(form("X " + word, "x", "", "https://x.example/", true)))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesAStaleChange() {
        PublishedView entry = add("Stale " + word, "x", "");
        signIn.as("clerk", () -> ledger.change(entry.id(), entry.version(), form(entry.form().title(), "new", "", "https://x.example/", true)));

        assertThatThrownBy(() -> signIn.as("clerk", () -> ledger.change(entry.id(), entry.version(), entry.form()))).isInstanceOf(Conflict.class);
    }

    @Test
    void canBeDoneOverRest() throws Exception {
        String body = "{\"title\":\"Rest %s\",\"description\":\"d\",\"link\":\"https://x.example/\",\"active\":true}".formatted(word);
        String tag = http.perform(post("/api/v1/mpia/published").with(httpBasic("clerk", "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);
        UUID id = signIn.as("clerk", () -> ledger.list(word, null, 1).items().getFirst().id());

        http.perform(patch("/api/v1/mpia/published/" + id)
                        .with(httpBasic("clerk", "stathouse"))
                        .header(HttpHeaders.IF_MATCH, tag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"active\":false}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.form.active").value(false));
        http.perform(get("/api/v1/mpia/published?words=" + word).with(httpBasic("law", "stathouse"))).andExpect(jsonPath("$.items.length()").value(1));
    }

    private PublishedView add(String title, String description, String words) {
        return signIn.as("clerk", () -> ledger.add(form(title, description, words, "https://data.example.org/", true)));
    }

    private static PublishedForm form(String title, String description, String words, String link, boolean active) {
        return new PublishedForm(title, description, words, link, null, active);
    }
}
