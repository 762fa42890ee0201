package org.stathouse.steerco.process;

/** The names that {@code processes/steerco/steerco-meeting.bpmn} and the code share. */
public final class MeetingProcess {

    /** The process id. */
    public static final String KEY = "steerco-meeting";

    public static final String PREPARE_AGENDA = "UserTask_PrepareAgenda";
    public static final String RELEASE_PACKET = "UserTask_ReleasePacket";
    public static final String HOLD_MEETING = "UserTask_HoldMeeting";
    public static final String DRAFT_MINUTES = "UserTask_DraftMinutes";
    public static final String APPROVE_MINUTES = "UserTask_ApproveMinutes";

    public static final String FORM_PREPARE_AGENDA = "steerco/prepare-agenda";
    public static final String FORM_RELEASE_PACKET = "steerco/release-packet";
    public static final String FORM_HOLD_MEETING = "steerco/hold-meeting";
    public static final String FORM_DRAFT_MINUTES = "steerco/draft-minutes";
    public static final String FORM_APPROVE_MINUTES = "steerco/approve-minutes";

    /** The timer that closes the agenda. */
    static final String CUT_OFF = "Timer_CutOff";

    /** The timer that takes an agenda as it stands when nobody has called it ready. */
    static final String AGENDA_STANDS = "Timer_AgendaStands";

    /** The timer that orders a fresh draft of the packet. */
    static final String PACKET_DAY_OPENS = "Timer_PacketDayOpens";

    /** The timer that releases the packet when nobody has. */
    static final String PACKET_DAY_CLOSES = "Timer_PacketDayCloses";

    /** The id of the meeting, as text. */
    static final String MEETING_ID = "meetingId";

    /** A boolean that the gateway tests. */
    static final String APPROVED = "approved";

    /** The message that the cut-off lies ahead again. */
    static final String AGENDA_REOPENED = "steerco-agenda-reopened";

    /** The message that ends the process before the meeting. */
    static final String CANCELLED = "steerco-meeting-cancelled";

    private MeetingProcess() {}
}
