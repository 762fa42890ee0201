package org.stathouse.bench;

import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.stathouse.Stathouse;
import org.stathouse.testing.SignIn;

/** The whole product on the benchmark's database, without a web server; the job executor, all that looks by itself for what is due, and the demonstration's background work rest. */
class ProductUnderTest implements AutoCloseable {

    private static final String[] SETTINGS = {
        "--spring.profiles.active=demo",
        "--spring.main.banner-mode=off",
        "--stathouse.workflow.job-executor=false",
        "--stathouse.notification.poll=false",
        "--stathouse.raid.daily-pass=false",
        "--stathouse.worklist.follow-ups=false",
        "--stathouse.stat.weekly-status=false",
        "--stathouse.mpia.recounts=false",
        "--stathouse.mpia.contact-reminders=false",
        "--stathouse.demo.reports=false",
        "--logging.level.root=error",
        "--logging.level.org.stathouse=warn"
    };

    private final ConfigurableApplicationContext context;
    private final DelegatingDataSource database;
    private final DataSource home;

    private ProductUnderTest(ConfigurableApplicationContext context, DelegatingDataSource database, DataSource home) {
        this.context = context;
        this.database = database;
        this.home = home;
    }

    /** Starts it on a database, which it does not close. */
    static ProductUnderTest start(DataSource home) {
        DelegatingDataSource database = new DelegatingDataSource(home);
        SpringApplication application = new SpringApplication(Stathouse.class, SignIn.class, BenchCases.class, BulkTasks.class);
        application.setApplicationContextFactory(type -> new GenericWebApplicationContext(new MockServletContext()));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("withoutTestBeans", new WithoutTestBeans());
            ((GenericApplicationContext) context).registerBean("dataSource", DataSource.class, () -> database);
        });
        return new ProductUnderTest(application.run(SETTINGS), database, home);
    }

    /** Lets the running product, engine included, work on another database with the same tables. */
    void moveTo(DataSource other) {
        database.setTargetDataSource(other);
    }

    void moveHome() {
        database.setTargetDataSource(home);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** The tests are on the class path, and scanning would take their beans into the product. */
    private static final class WithoutTestBeans extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            var annotations = type.getAnnotationMetadata();
            return annotations.isAnnotated(TestComponent.class.getName())
                    || annotations.isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestBeans;
        }

        @Override
        public int hashCode() {
            return WithoutTestBeans.class.hashCode();
        }
    }
}
