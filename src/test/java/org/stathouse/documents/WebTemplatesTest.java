package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.testing.IntegrationTest;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@IntegrationTest
class WebTemplatesTest {

    @Autowired
    ObjectProvider<ITemplateEngine> engines;

    @Autowired
    ThymeleafViewResolver views;

    @Test
    void theTemplateEngineForWebPagesIsTheOnlyOneInTheContext() {
        assertThat(engines.stream()).containsExactly(views.getTemplateEngine());
    }
}
