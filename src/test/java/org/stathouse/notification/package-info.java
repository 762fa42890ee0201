@NullMarked
package org.stathouse.notification;

import org.jspecify.annotations.NullMarked;
