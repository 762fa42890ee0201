package org.stathouse.diary;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class DiaryRestTest {

    private static final String DIARY = "/api/v1/diary";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Test
    void tellsADateToWhoHasItAndToNobodyWhoMayNotSeeItsCase() throws Exception {
        ProposalJourney journey = new ProposalJourney(context);
        String task = journey.openTask("owner", journey.inSetUp(), "intake/charter").id();

        mvc.perform(year("owner")).andExpect(status().isOk()).andExpect(jsonPath("$.dates[*].key", hasItem(task)));
        mvc.perform(year("arpa").param("whose", "ALL")).andExpect(status().isOk()).andExpect(jsonPath("$.dates[*].key", not(hasItem(task))));
        mvc.perform(get(DIARY).param("from", "2027-01-01").param("until", "2027-12-31")).andExpect(status().isUnauthorized());
    }

    @Test
    void offersTheKindsThatThePersonCanHave() throws Exception {
        mvc.perform(get(DIARY + "/kinds").with(as("owner")))
                .andExpect(jsonPath("$[*].code", hasItem("tasks")))
                .andExpect(jsonPath("$[*].code", not(hasItem("records-dates"))));
        mvc.perform(get(DIARY + "/kinds").with(as("clerk"))).andExpect(jsonPath("$[*].code", hasItem("records-dates")));
    }

    @Test
    void namesEveryParameterThatItDoesNotUnderstandAtOnce() throws Exception {
        mvc.perform(get(DIARY).with(as("owner")).param("from", "yesterday").param("until", "2027-02-30").param("whose", "YOURS").param("kinds", "tasks,moons"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("from", "until", "whose", "kinds")));
        mvc.perform(get(DIARY).with(as("owner")).param("kinds", "records-dates"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("from", "until", "kinds")));
    }

    @Test
    void refusesATimeThatRunsBackwardsOrIsTooLongTogetherWithUnknownKinds() throws Exception {
        mvc.perform(get(DIARY).with(as("owner")).param("from", "2027-03-02").param("until", "2027-03-01").param("kinds", "moons"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("until", "kinds")));
        mvc.perform(get(DIARY).with(as("owner")).param("from", "2027-01-01").param("until", "2028-02-05"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("until")));
        mvc.perform(get(DIARY).with(as("owner")).param("from", "2027-01-01").param("until", "2028-02-04")).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder year(String person) {
        return get(DIARY).with(as(person)).param("from", "2027-01-01").param("until", "2027-12-31");
    }

    private static RequestPostProcessor as(String person) {
        return httpBasic(person, DemoAccounts.PASSWORD);
    }
}
