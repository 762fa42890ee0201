package org.stathouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.identity.People;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class StathouseTest {

    @Autowired
    People people;

    @Test
    void startsWithAnAccountForEveryRoleInTheDemonstration() {
        assertThat(people.active()).extracting("username").contains("owner", "liaison", "tmo", "arpa", "bbmr", "opi", "champion", "steerco", "chair", "admin");
    }
}
