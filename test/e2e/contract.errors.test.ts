import { describeGroup } from "../support/planted.ts";

describeGroup("errors");
