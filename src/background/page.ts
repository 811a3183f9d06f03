// The background page of Firefox: all that the worker does in Chromium, and pictures are looked at in it as well.
import './main';
import '../looking/main';
