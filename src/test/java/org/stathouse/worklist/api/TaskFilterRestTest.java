package org.stathouse.worklist.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

@IntegrationTest
class TaskFilterRestTest {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    ApplicationContext product;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Autowired
    WorkingCalendar calendar;

    private final String title = "Rest" + UUID.randomUUID();

    @Test
    void findsTasksByAllPartsOfAFilterTogether() throws Exception {
        ProposalJourney journey = new ProposalJourney(product);
        UUID proposal = journey.submitted(journey.form(title));
        String pillar = journey.form(title).pillarId().toString();

        mvc.perform(get(TASKS).with(as("tmo"))
                        .param("scope", "MY_GROUPS")
                        .param("q", title)
                        .param("pillar", pillar)
                        .param("type", "proposal", "red-case")
                        .param("process", "action-intake")
                        .param("assignee", "-")
                        .param("order", "PRIORITY")
                        .param("from", clock.today().toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].subject.id", contains(proposal.toString())))
                .andExpect(jsonPath("$.items[0].facets.pillar").value(pillar))
                .andExpect(jsonPath("$.items[0].processKey").value("action-intake"));
        mvc.perform(get(TASKS + "/count").with(as("tmo")).param("scope", "MY_GROUPS").param("q", title))
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.more").value(false));
        mvc.perform(get(TASKS).with(as("tmo")).param("scope", "MY_GROUPS").param("q", title).param("older", "3"))
                .andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void namesEachParameterThatItDoesNotUnderstand() throws Exception {
        mvc.perform(get(TASKS).with(as("tmo")).param("agency", "x").param("due", "someday"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("agency", "due")));
    }

    @Test
    void savesListsChangesAndDeletesAFilter() throws Exception {
        String made = mvc.perform(post(TASKS + "/filters").with(as("tmo")).contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"%s\", \"filter\": \"show=all&due=overdue\", \"sharedWith\": \"TMO\"}".formatted(title)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.filter").value("show=all&due=overdue"))
                .andReturn().getResponse().getContentAsString();
        String filter = TASKS + "/filters/" + JsonPath.read(made, "$.id");

        mvc.perform(get(TASKS + "/filters").with(as("tmo"))).andExpect(jsonPath("$[*].name", hasItem(title)));
        mvc.perform(get(TASKS + "/counts").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.scopes.MINE.number").exists())
                .andExpect(jsonPath("$.filters['%s'].number".formatted(JsonPath.<String>read(made, "$.id"))).exists());
        mvc.perform(put(filter).with(as("tmo")).header(HttpHeaders.IF_MATCH, "\"0\"").contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"%s 2\", \"filter\": \"show=mine\"}".formatted(title)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        mvc.perform(put(TASKS + "/filters/start").with(as("tmo")).contentType(MediaType.APPLICATION_JSON).content("{\"id\": null}"))
                .andExpect(status().isOk());
        mvc.perform(delete(filter).with(as("tmo")).header(HttpHeaders.IF_MATCH, "\"0\"")).andExpect(status().is(412));
        mvc.perform(delete(filter).with(as("tmo")).header(HttpHeaders.IF_MATCH, "\"1\"")).andExpect(status().isNoContent());
        mvc.perform(get(filter).with(as("tmo"))).andExpect(status().isNotFound());
        mvc.perform(get(TASKS + "/filters/choices").with(as("tmo"))).andExpect(jsonPath("$.agencies").isNotEmpty());
    }

    @Test
    void putsATaskOffAndTakesItUpAgain() throws Exception {
        ProposalJourney journey = new ProposalJourney(product);
        String task = journey.openTask("tmo", journey.submitted(), "intake/check-completeness").id();
        mvc.perform(post(TASKS + "/" + task + "/claim").with(as("tmo"))).andExpect(status().isOk());
        String day = calendar.plusWorkingDays(clock.today(), 1).toString();

        mvc.perform(put(TASKS + "/" + task + "/follow-up").with(as("tmo")).contentType(MediaType.APPLICATION_JSON)
                        .content("{\"day\": \"%s\"}".formatted(day)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.task.followUp").value(day));
        mvc.perform(put(TASKS + "/" + task + "/follow-up").with(as("tmo")).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().is(422));
        mvc.perform(delete(TASKS + "/" + task + "/follow-up").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.task.followUp").doesNotExist());
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, DemoAccounts.PASSWORD);
    }
}
