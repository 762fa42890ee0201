package org.stathouse.worklist.draft;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class DraftRestTest {

    private static final String DRAFTS = "/api/v1/drafts";

    @Autowired
    MockMvc mvc;

    private final String about = UUID.randomUUID().toString();

    @Test
    void aDraftIsBegunListedSavedAndThrownAway() throws Exception {
        String draft = begun("owner", "First");
        String id = draft.substring(draft.lastIndexOf('/') + 1);

        mvc.perform(get(DRAFTS).with(as("owner")).param("limit", "200")).andExpect(status().isOk()).andExpect(jsonPath("$.items[*].id", hasItem(id)));
        mvc.perform(get(draft).with(as("owner")))
                .andExpect(header().string(HttpHeaders.ETAG, "\"0\""))
                .andExpect(jsonPath("$.caseName").value("P-1 · A case"))
                .andExpect(jsonPath("$.fields.purpose[0]").value("First"));
        mvc.perform(put(draft).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(body("Second")))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"1\""));
        mvc.perform(delete(draft).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"1\"")).andExpect(status().isNoContent());
        mvc.perform(get(draft).with(as("owner"))).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseNotEvenAnAdministratorReadsChangesOrDeletesIt() throws Exception {
        String draft = begun("owner", "Mine");
        String id = draft.substring(draft.lastIndexOf('/') + 1);

        mvc.perform(get(DRAFTS).with(as("admin")).param("limit", "200")).andExpect(jsonPath("$.items[*].id", not(hasItem(id))));
        mvc.perform(get(draft).with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(delete(draft).with(as("admin")).header(HttpHeaders.IF_MATCH, "\"0\"")).andExpect(status().isNotFound());
        mvc.perform(put(draft).with(as("admin")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(body("Yours")))
                .andExpect(status().is4xxClientError());
        mvc.perform(get(draft)).andExpect(status().isUnauthorized());
        mvc.perform(get(draft).with(as("owner"))).andExpect(jsonPath("$.fields.purpose[0]").value("Mine"));
    }

    @Test
    void whatAnotherWindowSavedMeanwhileIsNotOverwritten() throws Exception {
        String draft = begun("owner", "Opened");
        mvc.perform(put(draft).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(body("Here")))
                .andExpect(status().isOk());

        mvc.perform(put(draft).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON).content(body("There")))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(delete(draft).with(as("owner")).header(HttpHeaders.IF_MATCH, "\"0\"")).andExpect(status().isPreconditionFailed());
        mvc.perform(put(draft).with(as("owner")).contentType(MediaType.APPLICATION_JSON).content(body("There")))
                .andExpect(status().isPreconditionRequired());
        mvc.perform(get(draft).with(as("owner"))).andExpect(jsonPath("$.fields.purpose[0]").value("Here"));
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnceAtItsField() throws Exception {
        String wrong = """
                {"form": "", "about": "%s", "title": " ", "path": "https://elsewhere.example/form", "caseName": "%s", "fields": {}}"""
                .formatted("a".repeat(201), "c".repeat(401));

        mvc.perform(post(DRAFTS).with(as("owner")).contentType(MediaType.APPLICATION_JSON).content(wrong))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("form", "about", "title", "path", "caseName")));
    }

    @Test
    void aPageThatIsNoneAndASizeThatIsTooLargeAreRefused() throws Exception {
        mvc.perform(get(DRAFTS).with(as("owner")).param("after", "nonsense")).andExpect(status().is4xxClientError());
        mvc.perform(get(DRAFTS).with(as("owner")).param("limit", "201")).andExpect(status().is4xxClientError());
    }

    private String begun(String person, String purpose) throws Exception {
        return Objects.requireNonNull(mvc.perform(post(DRAFTS).with(as(person)).contentType(MediaType.APPLICATION_JSON).content(body(purpose)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION));
    }

    private String body(String purpose) {
        return """
                {"form": "test/rest", "about": "%s", "title": "A form", "caseName": "P-1 · A case", "path": "tasks/1", "fields": {"purpose": ["%s"]}}"""
                .formatted(about, purpose);
    }

    private static RequestPostProcessor as(String person) {
        return httpBasic(person, DemoAccounts.PASSWORD);
    }
}
