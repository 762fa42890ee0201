package org.stathouse.operations.api;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.operations.TestProcess;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

@IntegrationTest
class OperationsRestTest {

    private static final String OPERATIONS = "/api/v1/operations";

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
        mvc.perform(put(OPERATIONS + "/cases/" + running + "/variables/ready")
                        .with(httpBasic("admin", DemoAccounts.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"before\": \"false\", \"value\": \"true\", \"reason\": \"Mended\"}"))
                .andExpect(status().isNoContent());
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

    private ResultActions read(String address) throws Exception {
        return mvc.perform(get(OPERATIONS + address).with(httpBasic("admin", DemoAccounts.PASSWORD))).andExpect(status().isOk());
    }

    private ResultActions write(String address, String body) throws Exception {
        return mvc.perform(post(OPERATIONS + address)
                .with(httpBasic("admin", DemoAccounts.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
