package org.stathouse.search.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class SearchRestTest {

    private static final String SEARCH = "/api/v1/search";

    private final String word = "numbat" + UUID.randomUUID().toString().replaceAll("[^a-f]", "g");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Test
    void answersWithWhatHoldsTheWordsAndMarksThem() throws Exception {
        UUID id = submitted("Plant trees for the " + word);

        as("tmo", get(SEARCH).param("q", word).param("kind", "Proposals"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].subject.id").value(id.toString()))
                .andExpect(jsonPath("$.items[0].path").value("intake/proposals/" + id))
                .andExpect(jsonPath("$.items[0].title[?(@.hit == true)].text", hasItem(word)))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void pagesFollowEachOtherByTheirCursor() throws Exception {
        submitted("One " + word);
        submitted("Two " + word);

        String first = as("tmo", get(SEARCH).param("q", word).param("limit", "1")).andReturn().getResponse().getContentAsString();

        as("tmo", get(SEARCH).param("q", word).param("limit", "1").param("after", JsonPath.<String>read(first, "$.next")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(not(JsonPath.<String>read(first, "$.items[0].id"))))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void hintsAtNothingThatThePersonMayNotSee() throws Exception {
        submitted("One " + word);
        submitted("Two " + word);

        as("arpa", get(SEARCH).param("q", word).param("limit", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty())
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void answersNobodyWhoIsNotSignedIn() throws Exception {
        mvc.perform(get(SEARCH).param("q", word)).andExpect(status().isUnauthorized());
        mvc.perform(get(SEARCH + "/kinds")).andExpect(status().isUnauthorized());
    }

    @Test
    void namesAllThatIsWrongAtOnce() throws Exception {
        as("tmo", get(SEARCH).param("q", "x".repeat(201)).param("kind", "Horses"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field", hasItems("q", "kind")));
        as("tmo", get(SEARCH).param("q", word).param("after", "gibberish"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field", hasItem("after")));
    }

    @Test
    void listsTheKindsThatCanBeAskedFor() throws Exception {
        as("tmo", get(SEARCH + "/kinds"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasItems("Actions", "Proposals", "Records requests", "SteerCo decisions", "Stat items", "RAID items", "Comments")));
    }

    private UUID submitted(String title) {
        ProposalJourney journey = new ProposalJourney(context);
        return journey.submitted(journey.form(title));
    }

    private ResultActions as(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(username, DemoAccounts.PASSWORD)));
    }
}
