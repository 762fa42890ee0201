package org.stathouse.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The status cycle through the REST interface alone. */
@IntegrationTest
class StatusRestTest {

    private static final String API = "/api/v1/status";
    private static final String CONTENT = """
            {"schedule": {"rag": "RED"}, "outcome": {"rag": "GREEN"}, "budget": {"rag": "GREEN"}, "resources": {"rag": "GREEN"},
             "percentComplete": 40, "actionStatus": "DELAYED", "forecastEnd": "2028-03-31", "done": "Opened two counters.",
             "next": "Open a third.", "blocked": "The lease is not signed.",
             "asks": [{"text": "Sign the lease", "ofWhom": "budget", "by": "2027-03-12"}]}""";

    private final MockMvc web;
    private final JsonMapper json;
    private final StatusJourney journey;
    private final PlanActions actions;

    @Autowired
    StatusRestTest(MockMvc web, JsonMapper json, ApplicationContext context) {
        this.web = web;
        this.json = json;
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
    }

    @Test
    void leadsFromTheQuestionToACorrectedReportAndAnAnsweredAsk() throws Exception {
        ActionId action = actions.add();
        UUID cycle = journey.open(StatusJourney.FIRST);
        JsonNode asked = read(as("tmo", post(API + "/cycles/" + cycle + "/reports")).content("{\"action\": \"" + action + "\"}"), 201);
        String report = API + "/reports/" + asked.at("/id").asString();

        JsonNode draft = read(change("owner", patch(report), asked).content(CONTENT), 200);
        assertThat(draft.at("/state").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/suggestions/0/rag").asString()).as("91 days behind").isEqualTo("RED");
        JsonNode submitted = read(change("owner", post(report + "/submit"), draft), 200);
        assertThat(submitted.at("/state").asString()).isEqualTo("SUBMITTED");
        JsonNode returned = read(change("tmo", post(report + "/return"), submitted).content("{\"reason\": \"Name the lease.\"}"), 200);
        JsonNode again = read(change("liaison", patch(report), returned).content("{\"blocked\": \"The lease of 417 Fayette.\"}"), 200);
        assertThat(again.at("/form/done").asString()).as("a patch leaves the rest").isEqualTo("Opened two counters.");
        JsonNode handedIn = read(change("liaison", post(report + "/submit"), again), 200);
        JsonNode accepted = read(change("tmo", post(report + "/accept"), handedIn), 200);
        assertThat(accepted.at("/state").asString()).isEqualTo("ACCEPTED");

        JsonNode ask = find(read(as("budget", get(API + "/asks?mine=true&limit=200")), 200), action);
        JsonNode answered = read(change("budget", post(API + "/asks/" + ask.at("/id").asString() + "/answer"), ask).content("{\"answer\": \"Signed.\"}"), 200);
        assertThat(answered.at("/open").asBoolean()).isFalse();

        read(change("owner", post(report + "/correct"), accepted).content("{\"form\": " + CONTENT.replace("40", "55") + ", \"reason\": \"Counted again.\"}"), 200);
        JsonNode versions = read(as("tmo", get(report + "/versions")), 200);
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.at("/0/form/percentComplete").asInt()).isEqualTo(40);
        assertThat(versions.at("/1/form/percentComplete").asInt()).isEqualTo(55);
        JsonNode list = read(as("steerco", get(API + "/reports?action=" + action + "&state=ACCEPTED&overall=RED")), 200);
        assertThat(list.at("/items").size()).isOne();
    }

    @Test
    void namesAllFaultsOfASubmissionAtTheirFields() throws Exception {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        send(as("owner", post(API + "/reports/" + report + "/submit")).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field").value(hasItems("schedule.rag", "percentComplete", "done", "next")));
    }

    @Test
    void refusesAStaleVersionAndAMissingOne() throws Exception {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        send(as("owner", patch(API + "/reports/" + report)).header(HttpHeaders.IF_MATCH, "\"7\"").content("{}"))
                .andExpect(status().isPreconditionFailed());
        send(as("owner", patch(API + "/reports/" + report)).content("{}")).andExpect(status().isPreconditionRequired());
    }

    @Test
    void tellsNothingToWhoMayNotSeeIt() throws Exception {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        send(as("arpa", get(API + "/reports/" + report))).andExpect(status().isNotFound());
        send(as("champion", patch(API + "/reports/" + report)).header(HttpHeaders.IF_MATCH, "\"0\"").content("{}"))
                .andExpect(status().isForbidden());
        send(as("owner", put(API + "/cycles/settings")).header(HttpHeaders.IF_MATCH, "\"0\"").content("""
                        {"openingDay": 1, "dueWorkingDay": 5, "reviewWorkingDay": 8, "lockWorkingDay": 10, "tolerances": {}}"""))
                .andExpect(status().isForbidden());
    }

    @Test
    void movesACycleAndNamesWrongDatesAtTheirFields() throws Exception {
        UUID id = journey.open(YearMonth.of(2027, 9));
        JsonNode cycle = read(as("owner", get(API + "/cycles/" + id)), 200).at("/cycle");
        String dates = "{\"opensOn\": \"2027-10-01\", \"dueOn\": \"%s\", \"reviewOn\": \"2027-10-13\", \"lockOn\": \"2027-10-15\"}";

        send(change("tmo", put(API + "/cycles/" + id + "/dates"), cycle).content(dates.formatted("2027-10-09")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field").value(hasItems("dueOn")));
        JsonNode moved = read(change("tmo", put(API + "/cycles/" + id + "/dates"), cycle).content(dates.formatted("2027-10-08")), 200);
        assertThat(moved.at("/dueOn").asString()).isEqualTo("2027-10-08");
    }

    @Test
    void givesAnActionTolerancesOfItsOwn() throws Exception {
        ActionId action = actions.add();
        String path = API + "/tolerances/" + action;
        JsonNode defaults = read(as("owner", get(path)), 200);
        assertThat(defaults.at("/own").asBoolean()).isFalse();

        JsonNode own = read(change("tmo", put(path), defaults).content("{\"scheduleAmberDays\": 2, \"budget\": 50000}"), 200);

        assertThat(own.at("/form/scheduleAmberDays").asInt()).isEqualTo(2);
        assertThat(own.at("/form/scheduleRedDays").asInt()).as("still the default").isEqualTo(30);
        send(change("tmo", put(path), defaults).content("{}")).andExpect(status().isPreconditionFailed());
        send(change("tmo", put(path), own).content("{\"scheduleAmberDays\": 9, \"scheduleRedDays\": 3}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field").value(hasItems("scheduleRedDays")));
    }

    private JsonNode find(JsonNode list, ActionId action) {
        return list.at("/items").valueStream()
                .filter(one -> one.at("/action").asString().equals(action.toString()))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request);
    }

    private JsonNode read(MockHttpServletRequestBuilder request, int expected) throws Exception {
        return json.readTree(send(request).andExpect(status().is(expected)).andReturn().getResponse().getContentAsString());
    }

    private static MockHttpServletRequestBuilder change(String username, MockHttpServletRequestBuilder request, JsonNode seen) {
        return as(username, request).header(HttpHeaders.IF_MATCH, "\"" + seen.at("/version").asLong() + "\"");
    }

    private static MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
        return request.with(httpBasic(username, DemoAccounts.PASSWORD)).contentType(MediaType.APPLICATION_JSON);
    }
}
