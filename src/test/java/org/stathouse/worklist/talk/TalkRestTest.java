package org.stathouse.worklist.talk;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class TalkRestTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Test
    void aCommentIsWrittenChangedReadAndWithdrawn() throws Exception {
        String comments = newCase() + "/comments";
        String made = mvc.perform(post(comments).with(as("tmo")).contentType(MediaType.APPLICATION_JSON).content("{\"text\": \"Ask @owner\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.mentions[0].username").value("owner"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);

        mvc.perform(put(String.valueOf(made)).with(as("tmo")).contentType(MediaType.APPLICATION_JSON).content("{\"text\": \"Ask again\"}"))
                .andExpect(status().isPreconditionRequired());
        mvc.perform(put(String.valueOf(made))
                        .with(as("tmo"))
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"Ask again\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("Ask again"));
        mvc.perform(get(made + "/wordings").with(as("liaison"))).andExpect(jsonPath("$[0].text").value("Ask @owner"));
        mvc.perform(get(String.valueOf(made)).with(as("arpa"))).andExpect(status().isNotFound());
        mvc.perform(delete(String.valueOf(made)).with(as("liaison")).header(HttpHeaders.IF_MATCH, "\"1\"")).andExpect(status().isForbidden());
        mvc.perform(delete(String.valueOf(made)).with(as("tmo")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value(""));
    }

    @Test
    void filesComeWithACommentAndAreReadAgain() throws Exception {
        byte[] figures = "a,b\n".getBytes(StandardCharsets.UTF_8);
        String comments = newCase() + "/comments";
        String made = mvc.perform(multipart(comments)
                        .file(new MockMultipartFile("file", "figures.csv", "text/csv", figures))
                        .param("text", "The figures")
                        .with(as("tmo")))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String file = comments + "/" + JsonPath.read(made, "$.id") + "/files/" + JsonPath.read(made, "$.files[0].id");

        mvc.perform(get(file).with(as("liaison"))).andExpect(status().isOk()).andExpect(content().bytes(figures));
        mvc.perform(get(file).with(as("arpa"))).andExpect(status().isNotFound());
    }

    @Test
    void watchingAndNewsAreOnesOwn() throws Exception {
        String subject = newCase();
        mvc.perform(put(subject + "/watch").with(as("owner"))).andExpect(jsonPath("$.mine").value("CHOSEN"));
        mvc.perform(get(subject + "/watch").with(as("tmo"))).andExpect(jsonPath("$.mine").value("NONE"));
        mvc.perform(delete(subject + "/watch").with(as("owner"))).andExpect(jsonPath("$.mine").value("LEFT"));
        mvc.perform(post(subject + "/news/seen").with(as("owner"))).andExpect(status().isNoContent());
        mvc.perform(get(subject + "/news").with(as("owner"))).andExpect(jsonPath("$.changes.length()").value(0));
        mvc.perform(get(subject + "/watch").with(as("arpa"))).andExpect(status().isNotFound());
    }

    @Test
    void peopleToMentionAreThoseWhoMaySeeTheCase() throws Exception {
        mvc.perform(get(newCase() + "/comments/mentionable?q=own").with(as("tmo"))).andExpect(jsonPath("$[*].username", hasItem("owner")));
    }

    @Test
    void theSearchAnswersOverRest() throws Exception {
        mvc.perform(get("/api/v1/search?q=tree").with(as("tmo"))).andExpect(status().isOk()).andExpect(jsonPath("$.items").isArray());
        mvc.perform(get("/api/v1/search/kinds").with(as("tmo"))).andExpect(jsonPath("$", hasItem("Comments")));
        mvc.perform(get("/api/v1/search?q=tree&kind=Horses").with(as("tmo"))).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/v1/search?q=tree")).andExpect(status().isUnauthorized());
    }

    private String newCase() {
        UUID id = new ProposalJourney(context).submitted();
        return "/api/v1/cases/proposal/" + id;
    }

    private static RequestPostProcessor as(String person) {
        return httpBasic(person, DemoAccounts.PASSWORD);
    }
}
