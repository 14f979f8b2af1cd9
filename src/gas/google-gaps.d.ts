// What Google has and @types/google-apps-script 2.0.13 lacks; each line with the page that documents it.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      /** reference/forms/form-app#create(String,Boolean) */
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      /** reference/forms/form#setPublished(Boolean) */
      setPublished(enabled: boolean): Form;
      /** reference/forms/form#isPublished() */
      isPublished(): boolean;
    }
  }
}
