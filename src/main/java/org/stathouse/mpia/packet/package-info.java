/** The records supervisor’s weekly packet: numbers and dates of requests, and nothing of a requester. */
@NullMarked
package org.stathouse.mpia.packet;

import org.jspecify.annotations.NullMarked;
