import { describeGroup } from "../support/planted.ts";

describeGroup("auth");
