package org.stathouse.briefing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.briefing.press.PacketRun;
import org.stathouse.documents.ForeignPdfs;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class PacketRestTest {

    private static final String PACKETS = "/api/v1/packets";

    @Autowired
    ApplicationContext product;

    @Autowired
    MockMvc mvc;

    @Test
    void ordersFollowsAndDownloadsAPacket() throws Exception {
        String address = order("FINAL", "changes", "attachments");
        mvc.perform(get(address).with(as("tmo"))).andExpect(status().isOk()).andExpect(jsonPath("$.packet.state").value("WAITING"));
        mvc.perform(get(address + "/pdf").with(as("tmo"))).andExpect(status().isConflict());

        new PacketRun(product).make();

        mvc.perform(get(address).with(as("tmo")))
                .andExpect(jsonPath("$.packet.state").value("READY"))
                .andExpect(jsonPath("$.progress.what").value("Binding"))
                .andExpect(jsonPath("$.sections[*].state", hasItem("MADE")));
        String tag = mvc.perform(get(address + "/pdf").with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString(".pdf")))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        mvc.perform(get(address + "/pdf").with(as("tmo")).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified());
        mvc.perform(get(address + "/snapshot").with(as("tmo")))
                .andExpect(jsonPath("$.sections[0].key").value("changes"))
                .andExpect(jsonPath("$.sections[0].part.part").value("told"))
                .andExpect(jsonPath("$.sections[0].part.blocks[0].block").value("prose"));
        mvc.perform(get(address + "/deliveries").with(as("tmo"))).andExpect(status().isOk()).andExpect(jsonPath("$[*].how", hasItem("DOWNLOADED")));
        mvc.perform(get(PACKETS + "?kind=PILLAR&limit=1").with(as("tmo"))).andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void callsAnOrderOff() throws Exception {
        String address = order("DRAFT", "changes");

        mvc.perform(delete(address).with(as("tmo"))).andExpect(status().isNoContent());
        mvc.perform(get(address).with(as("tmo"))).andExpect(jsonPath("$.packet.state").value("CANCELLED"));
        mvc.perform(post(address + "/cancel").with(as("tmo"))).andExpect(status().isConflict());
    }

    @Test
    void namesEveryFaultOfAnOrder() throws Exception {
        mvc.perform(json(post(PACKETS), "{}").with(as("tmo")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults.length()").value(3));
    }

    @Test
    void aForeignPacketAndAnUnknownOneLookTheSame() throws Exception {
        String address = order("DRAFT", "changes");

        mvc.perform(get(address).with(as("clerk"))).andExpect(status().isNotFound());
        mvc.perform(get(address + "/pdf").with(as("clerk"))).andExpect(status().isNotFound());
        mvc.perform(delete(address).with(as("clerk"))).andExpect(status().isNotFound());
        mvc.perform(get(PACKETS + "/" + UUID.randomUUID()).with(as("clerk"))).andExpect(status().isNotFound());
        mvc.perform(delete(address).with(as("tmo"))).andExpect(status().isNoContent());
    }

    @Test
    void changesATemplateOnTheVersionThatWasRead() throws Exception {
        String template = PACKETS + "/templates/PILLAR/" + series();
        String tag = mvc.perform(get(template).with(as("tmo"))).andExpect(status().isOk()).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
        String chosen = "{\"sections\": [\"attachments\", \"changes\"]}";

        mvc.perform(json(put(template), chosen).with(as("tmo"))).andExpect(status().isPreconditionRequired());
        mvc.perform(json(put(template), chosen).header(HttpHeaders.IF_MATCH, tag).with(as("tmo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.chosen[0].key").value("attachments"));
        mvc.perform(json(put(template), chosen).header(HttpHeaders.IF_MATCH, tag).with(as("tmo"))).andExpect(status().isPreconditionFailed());
    }

    @Test
    void attachesRetitlesAndRemovesADocument() throws Exception {
        String query = "?kind=PILLAR&subject=" + subject();
        byte[] pdf = ForeignPdfs.letter("The plan");
        String added = mvc.perform(multipart(PACKETS + "/attachments" + query).file(new MockMultipartFile("file", "plan.pdf", null, pdf)).with(as("tmo")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.title").value("plan"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = PACKETS + "/attachments/" + JsonPath.read(added, "$.id");

        mvc.perform(json(put(address + "/title"), "{\"title\": \"The plan\"}").with(as("tmo"))).andExpect(jsonPath("$.title").value("The plan"));
        mvc.perform(multipart(PACKETS + "/attachments" + query).file(new MockMultipartFile("file", "plan.csv", null, pdf)).with(as("tmo")))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(delete(address).with(as("clerk"))).andExpect(status().isNotFound());
        mvc.perform(delete(address).with(as("tmo"))).andExpect(status().isNoContent());
        mvc.perform(delete(address).with(as("tmo"))).andExpect(status().isNotFound());
    }

    private String order(String edition, String... sections) throws Exception {
        String body = "{\"kind\": \"PILLAR\", \"subject\": \"%s\", \"edition\": \"%s\", \"sections\": [\"%s\"]}"
                .formatted(subject(), edition, String.join("\", \"", sections));
        return mvc.perform(json(post(PACKETS), body).with(as("tmo")))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);
    }

    private String subject() throws Exception {
        return JsonPath.read(pillars(), "$[0].subject");
    }

    private String series() throws Exception {
        return JsonPath.read(pillars(), "$[-1].series");
    }

    private String pillars() throws Exception {
        return mvc.perform(get(PACKETS + "/occasions?kind=PILLAR").with(as("tmo"))).andReturn().getResponse().getContentAsString();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, DemoAccounts.PASSWORD);
    }
}
