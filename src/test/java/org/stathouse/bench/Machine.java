package org.stathouse.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What the figures depend on, without naming the machine. */
final class Machine {

    private Machine() {}

    static Map<String, Object> facts(DataSource database) throws SQLException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            facts.put("memoryMegabytes", system.getTotalMemorySize() >> 20);
        }
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("jdk", System.getProperty("java.vm.vendor") + " " + Runtime.version());
        facts.put("heapLimitMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        try (Connection connection = database.getConnection()) {
            facts.put("postgresql", connection.getMetaData().getDatabaseProductVersion());
        }
        return facts;
    }

    /** How many processes wait for a core or run, on average over the last minute: above the cores, times are noise. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
