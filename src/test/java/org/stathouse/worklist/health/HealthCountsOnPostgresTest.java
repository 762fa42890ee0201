package org.stathouse.worklist.health;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.testing.IntegrationTest;

/** The counts on PostgreSQL. */
@IntegrationTest
class HealthCountsOnPostgresTest extends HealthCountsContract {

    @Autowired
    HealthCountsOnPostgresTest(DataSource database) {
        super(database);
    }
}
