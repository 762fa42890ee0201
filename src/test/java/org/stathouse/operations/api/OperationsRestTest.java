package org.stathouse.operations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.operations.TestProcess;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

@IntegrationTest
class OperationsRestTest {

    private static final String OPERATIONS = "/api/v1/operations";
    private static final String REASON = "{\"reason\": \"Asked for by the Law Department.\"}";

    @Autowired
    ApplicationContext product;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    private TestProcess process;

    @BeforeEach
    void deploy() {
        process = new TestProcess(product);
    }

    @AfterEach
    void remove() {
        process.remove();
    }

    @Test
    void listsIncidentsMendsTheCauseAndTriesAgain() throws Exception {
        CaseRef subject = process.start();
        String job = process.stopped(subject, () -> clock.advance(Duration.ofHours(1)));
        String running = process.processOf(subject);

        read("/incidents?process=" + process.key).andExpect(jsonPath("$.items[0].item.id").value(job)).andExpect(jsonPath("$.items[0].item.state").value("STOPPED"));
        read("/incidents/" + job + "/stack-trace")
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_PLAIN))
                .andExpect(content().string(containsString("missingSteps")));
        set(running, "ready", "{\"before\": \"false\", \"value\": \"true\", \"reason\": \"Mended\"}").andExpect(status().isNoContent());
        write("/incidents/" + job + "/retry", "{}").andExpect(status().isNoContent());
        read("/cases/" + running).andExpect(jsonPath("$.jobs[0].attemptsLeft").value(1)).andExpect(jsonPath("$.variables[?(@.name == 'ready')].value").value("true"));
    }

    @Test
    void suspendsAVersionAndRefusesToDoSoTwice() throws Exception {
        process.start();
        String version = "/definitions/" + process.key + "/1";

        write(version + "/suspend", "{\"withCases\": true}").andExpect(status().isUnprocessableContent());
        write(version + "/suspend", "{\"withCases\": true, \"reason\": \"Wrong template\"}").andExpect(status().isNoContent());
        write(version + "/suspend", "{\"withCases\": true, \"reason\": \"Again\"}").andExpect(status().isConflict());
        read(version + "/cases?suspended=true").andExpect(jsonPath("$.items.length()").value(1));
        read(version).andExpect(jsonPath("$.definition.suspended").value(true)).andExpect(jsonPath("$.elements[0].cases").value(1));
        write(version + "/activate", "{\"withCases\": true, \"reason\": \"Mended\"}").andExpect(status().isNoContent());
    }

    @Test
    void ordersADryRunAndCallsItOff() throws Exception {
        process.start();
        process.deployRenamed("Check it twice");
        read("/migrations/plan?process=" + process.key + "&from=1&to=2").andExpect(jsonPath("$.cases").value(1)).andExpect(jsonPath("$.steps." + TestProcess.CHECK).value(TestProcess.CHECK));

        String ordered = write("/migrations", "{\"processKey\": \"" + process.key + "\", \"from\": 1, \"to\": 2, \"dryRun\": true, \"onRefusal\": \"GO_ON\"}")
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = "/migrations/" + JsonPath.<String>read(ordered, "$.id");

        read(address + "/cases").andExpect(jsonPath("$.items[0].item.result").value("WAITING"));
        write(address + "/cancel", "").andExpect(status().isOk()).andExpect(jsonPath("$.state").value("CANCELLED"));
        read("/migrations").andExpect(jsonPath("$.items[*].state", hasItem("CANCELLED")));
    }

    @Test
    void nobodyButAnAdministratorIsAnswered() throws Exception {
        for (String address : new String[] {"/incidents", "/definitions", "/jobs", "/migrations", "/cases/none"}) {
            mvc.perform(get(OPERATIONS + address).with(httpBasic("tmo", DemoAccounts.PASSWORD))).andExpect(status().isForbidden());
        }
    }

    @Test
    void nobodyButAnAdministratorChangesAnythingAndNobodyAtAllUnlessSignedIn() throws Exception {
        String running = process.processOf(process.start());
        String version = "/definitions/" + process.key + "/1";
        Map<String, String> attempts = Map.of(
                "/incidents/none/retry", "{}",
                "/incidents/retry", "{\"jobs\": [\"none\"]}",
                "/incidents/retry-matching", "{}",
                version + "/suspend", "{\"withCases\": true, \"reason\": \"Because\"}",
                version + "/activate", "{\"withCases\": true, \"reason\": \"Because\"}",
                "/cases/" + running + "/suspend", REASON,
                "/cases/" + running + "/activate", REASON,
                "/migrations", order(1, 1));

        for (Map.Entry<String, String> attempt : attempts.entrySet()) {
            mvc.perform(posted("tmo", attempt.getKey(), attempt.getValue())).andExpect(status().isForbidden());
            mvc.perform(post(OPERATIONS + attempt.getKey()).contentType(MediaType.APPLICATION_JSON).content(attempt.getValue()))
                    .andExpect(status().isUnauthorized());
        }
        mvc.perform(put(OPERATIONS + "/cases/" + running + "/variables/ready")
                        .with(httpBasic("tmo", DemoAccounts.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"before\": \"false\", \"value\": \"true\", \"reason\": \"Because\"}"))
                .andExpect(status().isForbidden());
        read(version).andExpect(jsonPath("$.definition.suspended").value(false));
    }

    @Test
    void namesAllThatIsWrongWithAnOrderAtOnce() throws Exception {
        String running = process.processOf(process.start());

        write("/incidents/retry", "{\"due\": \"2020-01-01T00:00:00Z\"}").andExpect(faultsAt("jobs", "due"));
        write("/migrations", "{}").andExpect(faultsAt("processKey", "from", "to", "dryRun", "onRefusal"));
        write("/migrations", order(1, 1).replace("}", ", \"sample\": 0, \"steps\": {\"UserTask_Nowhere\": \"" + TestProcess.CHECK + "\"}}"))
                .andExpect(faultsAt("to", "sample", "steps"));
        set(running, "round", "{\"before\": \"1\", \"value\": \"two\"}").andExpect(faultsAt("reason", "value"));
        set(running, "round", "{}").andExpect(faultsAt("before", "value", "reason"));
        set(running, "proposalId", "{\"before\": \"\", \"value\": \"another\", \"reason\": \"Because\"}").andExpect(faultsAt("value"));
    }

    @Test
    void whatThereIsNotIsNotFound() throws Exception {
        for (String address : List.of(
                "/incidents/none", "/incidents/none/stack-trace", "/definitions/nothing/1", "/definitions/" + process.key + "/99", "/cases/none",
                "/migrations/" + UUID.randomUUID(), "/migrations/plan?process=nothing&from=1&to=2")) {
            mvc.perform(get(OPERATIONS + address).with(httpBasic("admin", DemoAccounts.PASSWORD))).andExpect(status().isNotFound());
        }
        write("/migrations", order(1, 99)).andExpect(status().isNotFound());
    }

    @Test
    void aSuspendedCaseRefusesCompletionWithASentenceUntilItGoesOnAndTheTrailNamesTheAdministrator() throws Exception {
        ProposalJourney journey = new ProposalJourney(product);
        UUID proposal = journey.submitted();
        String task = journey.openTask("tmo", proposal, "intake/check-completeness").id();
        mvc.perform(post("/api/v1/tasks/" + task + "/claim").with(httpBasic("tmo", DemoAccounts.PASSWORD))).andExpect(status().isOk());
        String running = JsonPath.read(
                read("/cases?caseType=proposal&caseId=" + proposal).andReturn().getResponse().getContentAsString(), "$.items[0].item.process");

        write("/cases/" + running + "/suspend", REASON).andExpect(status().isNoContent());
        complete(task).andExpect(status().isConflict()).andExpect(jsonPath("$.detail", containsString("suspended this case’s process")));
        write("/cases/" + running + "/activate", REASON).andExpect(status().isNoContent());
        complete(task).andExpect(status().isOk());

        assertThat(product.getBean(AuditLog.class).ofCase(new CaseRef("proposal", proposal), null, 50).items())
                .filteredOn(entry -> entry.actor().equals("admin"))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("process.suspended", "process.activated");
    }

    private ResultActions complete(String task) throws Exception {
        return mvc.perform(post("/api/v1/tasks/" + task + "/complete")
                .with(httpBasic("tmo", DemoAccounts.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"complete\": true}"));
    }

    private String order(int from, int to) {
        return "{\"processKey\": \"%s\", \"from\": %d, \"to\": %d, \"dryRun\": true, \"onRefusal\": \"GO_ON\"}".formatted(process.key, from, to);
    }

    private ResultActions set(String running, String variable, String body) throws Exception {
        return mvc.perform(put(OPERATIONS + "/cases/" + running + "/variables/" + variable)
                .with(httpBasic("admin", DemoAccounts.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static ResultMatcher faultsAt(String... fields) {
        return result -> {
            status().isUnprocessableContent().match(result);
            jsonPath("$.faults[*].field", containsInAnyOrder(fields)).match(result);
        };
    }

    private static MockHttpServletRequestBuilder posted(String username, String address, String body) {
        return post(OPERATIONS + address)
                .with(httpBasic(username, DemoAccounts.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(OPERATIONS + address).with(httpBasic("admin", DemoAccounts.PASSWORD))).andExpect(status().isOk());
    }

    private ResultActions write(String address, String body) throws Exception {
        return mvc.perform(posted("admin", address, body));
    }
}
