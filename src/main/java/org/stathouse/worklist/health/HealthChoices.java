package org.stathouse.worklist.health;

import java.util.List;
import java.util.Map;
import org.stathouse.identity.RoleScope;

/**
 * What the figures can be narrowed to, each by name.
 *
 * @param processes the names of the processes by their ids
 */
public record HealthChoices(Map<String, String> processes, List<RoleScope> pillars, List<RoleScope> agencies) {}
