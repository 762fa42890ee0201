package org.stathouse.stat.process;

/** The names that {@code processes/stat/stat-topic.bpmn} and the code share. */
public final class TopicProcess {

    /** The process id. */
    public static final String KEY = "stat-topic";

    public static final String FORM_PLACE = "stat/place-topic";

    private TopicProcess() {}
}
