package org.forankring.local.command;

import org.forankring.local.Port;

/**
 * What the launcher knows of a service.
 *
 * @param module the folder of its module and its name in the progress
 * @param port where it listens
 * @param heapMebibytes the limit of its heap
 */
record ServiceDescription(String module, Port port, int heapMebibytes) {}
