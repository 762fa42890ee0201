package org.stathouse.worklist.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.adjudication.RedCaseJourney;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.plan.PlanActions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;
import org.stathouse.worklist.absence.Substitutes;

@IntegrationTest
class SubstitutionRestTest {

    private static final String SUBSTITUTIONS = "/api/v1/substitutions";
    private static final String PASSWORD = "a-long-passphrase-42";

    @Autowired
    ApplicationContext product;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Test
    void oneArrangesReadsAndTakesBackOnesOwnAbsence() throws Exception {
        Substitutes people = new Substitutes(product);
        String omar = people.account("Omar Reyes");
        String dana = people.account("Dana Cole");

        String made = arrange(own(omar), omar, dana)
                .andExpect(status().isCreated())
                .andExpect(header().string(HttpHeaders.ETAG, "\"0\""))
                .andExpect(jsonPath("$.state").value("IN_FORCE"))
                .andReturn().getResponse().getContentAsString();
        String one = SUBSTITUTIONS + "/" + JsonPath.read(made, "$.id");
        mvc.perform(get(SUBSTITUTIONS).with(own(dana))).andExpect(jsonPath("$[*].id", hasItem(JsonPath.<String>read(made, "$.id"))));
        mvc.perform(post(one + "/take-back").with(own(omar))).andExpect(status().is(428));
        mvc.perform(post(one + "/take-back").with(own(omar)).header(HttpHeaders.IF_MATCH, "\"7\"")).andExpect(status().is(412));
        mvc.perform(post(one + "/take-back").with(own(dana)).header(HttpHeaders.IF_MATCH, "\"0\"")).andExpect(status().isForbidden());
        mvc.perform(post(one + "/take-back").with(own(omar)).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"1\""))
                .andExpect(jsonPath("$.state").value("TAKEN_BACK"));
    }

    @Test
    void otherPeoplesAbsencesAreNeitherArrangedNorSeen() throws Exception {
        Substitutes people = new Substitutes(product);
        String omar = people.account("Omar Reyes");
        String dana = people.account("Dana Cole");
        String stranger = people.account("Sam Strange");
        arrange(own(stranger), omar, stranger).andExpect(status().isForbidden());
        mvc.perform(get(SUBSTITUTIONS)).andExpect(status().isUnauthorized());
        String made = arrange(own(omar), omar, dana).andReturn().getResponse().getContentAsString();
        String id = JsonPath.read(made, "$.id");

        mvc.perform(get(SUBSTITUTIONS + "/" + id).with(own(stranger))).andExpect(status().isNotFound());
        mvc.perform(get(SUBSTITUTIONS).with(own(stranger))).andExpect(jsonPath("$[*].id", not(hasItem(id))));
        mvc.perform(post(SUBSTITUTIONS + "/" + id + "/take-back").with(own(stranger)).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isNotFound());
        mvc.perform(get(SUBSTITUTIONS + "/" + id).with(httpBasic("tmo", DemoAccounts.PASSWORD))).andExpect(status().isOk());
    }

    @Test
    void everythingWrongIsNamedAtOnce() throws Exception {
        String omar = new Substitutes(product).account("Omar Reyes");

        send(own(omar), "{\"absent\": \"%s\", \"substitute\": \"nobody-here\", \"processes\": [\"no-such\"]}".formatted(omar))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("substitute", "from", "to", "processes")));
        send(own(omar), "{\"absent\": \"%1$s\", \"substitute\": \"%1$s\", \"from\": \"2020-01-02\", \"to\": \"2020-01-01\"}".formatted(omar))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[*].field", containsInAnyOrder("substitute", "to", "to")));
    }

    @Test
    void aProgramStandsInAtTheCaseOfATaskByItsHeaderAndNowhereElse() throws Exception {
        Substitutes people = new Substitutes(product);
        RedCaseJourney journey = new RedCaseJourney(product);
        PlanActions actions = new PlanActions(product);
        String omar = people.account("Omar Reyes", Grant.of(Role.ACTION_OWNER));
        String dana = people.account("Dana Cole");
        UUID id = journey.confirmed(actions.add(omar));
        UUID other = journey.confirmed(actions.add(omar));
        String task = journey.openTask(id, "adjudication/recovery-plan").id();
        String plan = "/api/v1/adjudication/cases/" + id + "/plan";
        String draft = "{\"cause\": \"The supplier is late.\", \"options\": [], \"steps\": []}";
        mvc.perform(get(plan).with(own(dana)).header(StandInRequests.HEADER, task)).andExpect(status().isForbidden());
        people.standIn(dana, omar);

        mvc.perform(get(plan).with(own(dana))).andExpect(status().isNotFound());
        String tag = mvc.perform(get(plan).with(own(dana)).header(StandInRequests.HEADER, task))
                .andExpect(status().isOk())
                .andReturn().getResponse().getHeader(HttpHeaders.ETAG);
        mvc.perform(patch(plan).with(own(dana)).header(StandInRequests.HEADER, task).header(HttpHeaders.IF_MATCH, String.valueOf(tag))
                        .contentType(MediaType.APPLICATION_JSON).content(draft))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/adjudication/cases/" + other + "/plan").with(own(dana)).header(StandInRequests.HEADER, task)).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/adjudication/cases").with(own(dana)).header(StandInRequests.HEADER, task)).andExpect(status().isForbidden());
        people.takeBack();
        mvc.perform(get(plan).with(own(dana)).header(StandInRequests.HEADER, task)).andExpect(status().isForbidden());
    }

    private ResultActions arrange(RequestPostProcessor by, String absent, String substitute) throws Exception {
        return send(by, "{\"absent\": \"%s\", \"substitute\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                .formatted(absent, substitute, clock.today(), clock.today().plusDays(1)));
    }

    private ResultActions send(RequestPostProcessor by, String body) throws Exception {
        return mvc.perform(post(SUBSTITUTIONS).with(by).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static RequestPostProcessor own(String username) {
        return httpBasic(username, PASSWORD);
    }
}
