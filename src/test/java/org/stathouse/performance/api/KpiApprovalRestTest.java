package org.stathouse.performance.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.performance.KpiApprovalView;
import org.stathouse.performance.KpiProposals;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.json.JsonMapper;

/** KPI approvals over REST. */
@IntegrationTest
class KpiApprovalRestTest {

    private static final String PATH = "/api/v1/kpi-approvals";

    private final MockMvc web;
    private final JsonMapper json;
    private final KpiProposals journey;

    @Autowired
    KpiApprovalRestTest(MockMvc web, JsonMapper json, ApplicationContext context) {
        this.web = web;
        this.json = json;
        this.journey = new KpiProposals(context);
    }

    @Test
    void proposesReadsAndWithdraws() throws Exception {
        String made = web.perform(post(PATH).with(as("opi")).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(KpiProposals.newKpi())))
                .andExpect(status().isCreated())
                .andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(jsonPath("$.state").value("PROPOSED"))
                .andReturn().getResponse().getHeader(HttpHeaders.LOCATION);
        String id = String.valueOf(made).substring(String.valueOf(made).lastIndexOf('/') + 1);

        web.perform(get(PATH).with(as("steerco")).param("state", "PROPOSED").param("limit", "200"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.id == '" + id + "')].target").value("95% in FY28"));
        web.perform(post(PATH + "/" + id + "/withdraw").with(as("opi")).contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"Superseded.\"}"))
                .andExpect(status().is(428));
        web.perform(post(PATH + "/" + id + "/withdraw").with(as("opi")).header(HttpHeaders.IF_MATCH, "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"Superseded.\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
    }

    @Test
    void namesEveryFaultAtItsField() throws Exception {
        web.perform(post(PATH).with(as("tmo")).contentType(MediaType.APPLICATION_JSON).content("{\"title\": \"A KPI\", \"targetYear\": 2028}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[?(@.field == 'definition')]").exists())
                .andExpect(jsonPath("$.faults[?(@.field == 'steward')]").exists());
    }

    @Test
    void refusesAStaleRevision() throws Exception {
        KpiApprovalView proposed = journey.propose(KpiProposals.newKpi());
        UUID id = proposed.id();
        journey.decide(id, "SEND_BACK", "SC-2027-110");

        web.perform(put(PATH + "/" + id).with(as("opi")).header(HttpHeaders.IF_MATCH, "\"" + proposed.version() + "\"")
                        .contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(KpiProposals.newKpi())))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void hidesAProposalFromAnOwner() throws Exception {
        UUID id = journey.propose(KpiProposals.newKpi()).id();

        web.perform(get(PATH + "/" + id).with(as("owner"))).andExpect(status().isNotFound());
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "stathouse");
    }
}
